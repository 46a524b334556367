using ChatBot.Conversations;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using ChatBot.Discord;
using ChatBot.Operations;
using ChatBot.Slack;
using ChatBot.Web;
using ChatBot.Web.Guarding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>The settings of this run, valid throughout.</summary>
internal sealed record Settings
{
    public required DocumentsOptions Documents { get; init; }

    public required LoggingOptions Logging { get; init; }

    public required LimitOptions Limits { get; init; }

    public required StateOptions State { get; init; }

    public required ReportOptions Report { get; init; }

    public required MetricsOptions Metrics { get; init; }

    public required HttpOptions Http { get; init; }

    public required PageOptions Page { get; init; }

    public required DiscordOptions Discord { get; init; }

    public required SlackOptions Slack { get; init; }

    /// <summary>The settings files that were read; later ones win.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    public required IConfiguration Values { get; init; }

    /// <summary>
    /// Reads appsettings.json beside the program, then the one in the current directory, then files of secrets, then the environment (Documents__Folder); later ones win.
    /// </summary>
    /// <exception cref="InvalidSettingsException">Something cannot be used; it has all that is wrong.</exception>
    public static Settings Load(ProcessEnvironment environment)
    {
        var files = SettingsFiles.Of(environment);
        var problems = new List<string>();
        var values = SettingsFiles.Read(files, environment, problems);
        var settings = new Settings
        {
            Documents = Bound(() => values.GetSection(DocumentsOptions.Section).Get<DocumentsOptions>(), problems),
            Logging = Bound(() => values.GetSection(LoggingOptions.Section).Get<LoggingOptions>(), problems),
            Limits = Bound(() => values.GetSection(LimitOptions.Section).Get<LimitOptions>(), problems),
            State = Bound(() => values.GetSection(StateOptions.Section).Get<StateOptions>(), problems),
            Report = Bound(() => values.GetSection(ReportOptions.Section).Get<ReportOptions>(), problems),
            Metrics = Bound(() => values.GetSection(MetricsOptions.Section).Get<MetricsOptions>(), problems),
            Http = Bound(() => values.GetSection(HttpOptions.Section).Get<HttpOptions>(), problems),
            Page = Bound(() => values.GetSection(PageOptions.Section).Get<PageOptions>(), problems),
            Discord = Bound(() => values.GetSection(DiscordOptions.Section).Get<DiscordOptions>(), problems),
            Slack = Bound(() => values.GetSection(SlackOptions.Section).Get<SlackOptions>(), problems),
            Files = files,
            Values = values,
        };
        settings.MakePathsAbsolute(environment);
        problems.AddRange(settings.Failures());
        return problems.Count == 0 ? settings : throw new InvalidSettingsException(problems);
    }

    /// <summary>The binding itself is generated where it is written out, for each type.</summary>
    private static TOptions Bound<TOptions>(Func<TOptions?> bind, List<string> problems)
        where TOptions : class, new()
    {
        try
        {
            return bind() ?? new();
        }
        catch (InvalidOperationException wrongKind)
        {
            problems.Add(wrongKind.Message);
            return new();
        }
    }

    private void MakePathsAbsolute(ProcessEnvironment environment)
    {
        Documents.Folder = Absolute(Documents.Folder, environment);
        Documents.Mounted = Absolute(Documents.Mounted, environment);
        Documents.Synonyms = Absolute(Documents.Synonyms, environment);
        State.Folder = Absolute(State.Folder ?? DefaultPaths.State, environment);
    }

    private IEnumerable<string> Failures() =>
    [
        .. Failures(new ValidateDocumentsOptions(), Documents),
        .. Failures(new ValidateLoggingOptions(), Logging),
        .. Failures(new ValidateLimitOptions(), Limits),
        .. Failures(new ValidateStateOptions(), State),
        .. Failures(new ValidateReportOptions(), Report),
        .. Failures(new ValidateMetricsOptions(), Metrics),
        .. Failures(new ValidateHttpOptions(), Http),
        .. Failures(new ValidatePageOptions(), Page),
        .. PageReach.Problems(Page, Report, Http.Address, Http.Proxies),
        .. Failures(new ValidateDiscordOptions(), Discord),
        .. Failures(new ValidateSlackOptions(), Slack),
    ];

    private static string? Absolute(string? path, ProcessEnvironment environment) =>
        string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path, environment.WorkingDirectory);

    private static IEnumerable<string> Failures<TOptions>(IValidateOptions<TOptions> validator, TOptions options)
        where TOptions : class => validator.Validate(null, options).Failures ?? [];
}
