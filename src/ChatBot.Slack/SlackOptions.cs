using System.ComponentModel.DataAnnotations;
using ChatBot.Conversations;
using ChatBot.Conversations.Access;
using Microsoft.Extensions.Options;

namespace ChatBot.Slack;

/// <summary>One workspace by its tokens right here, or several under <c>Slack:Workspaces</c>. Tokens never reach a log.</summary>
public sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>xapp-…: turns Socket Mode on.</summary>
    [Token("Slack:AppToken", "xapp-", "the app-level token with connections:write, from Basic Information › App-Level Tokens")]
    public string? AppToken { get; set; }

    /// <summary>xoxb-…</summary>
    [Token("Slack:BotToken", "xoxb-", "the bot token, from OAuth & Permissions")]
    public string? BotToken { get; set; }

    /// <summary>Turns HTTP on.</summary>
    [SigningSecret("Slack:SigningSecret")]
    public string? SigningSecret { get; set; }

    /// <summary>Further workspaces, each with its own tokens.</summary>
    [ValidateEnumeratedItems]
    public IList<WorkspaceOptions> Workspaces { get; init; } = [];

    /// <summary>Sockets of each app in Socket Mode: with two, one may fail without a gap. Slack allows 10.</summary>
    [WholeNumber("Slack:Sockets", 1, 10)]
    public int Sockets { get; set; } = 2;

    /// <summary>Where Slack delivers over HTTP: events, commands and interactions alike.</summary>
    [RegularExpression("/[A-Za-z0-9/_.-]*", ErrorMessage = "Slack:Path must begin with / and have nothing but letters, digits, and / _ . - in it.")]
    public string Path { get; set; } = "/slack/events";

    /// <summary>Channel ids (C…, G…, D…).</summary>
    public AccessRule Channels { get; init; } = new();

    /// <summary>User ids (U…, W…).</summary>
    public AccessRule Users { get; init; } = new();

    /// <summary>The Web API's address, ending in a slash; another one for tests.</summary>
    [Url(ErrorMessage = "Slack:ApiUrl must be an http or https address.")]
    public string ApiUrl { get; set; } = "https://slack.com/api/";

    public bool IsOn => AllWorkspaces().Count > 0;

    /// <summary>Whether Slack delivers to us over HTTP for some workspace.</summary>
    public bool UsesHttp => AllWorkspaces().Any(workspace => !string.IsNullOrEmpty(workspace.SigningSecret));

    /// <summary>Of the apps in Socket Mode, each once.</summary>
    public IReadOnlyList<string> AppTokens() =>
        [.. AllWorkspaces().Select(workspace => workspace.AppToken).Where(token => !string.IsNullOrEmpty(token)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>All workspaces; none when Slack is off.</summary>
    public IReadOnlyList<WorkspaceOptions> AllWorkspaces() =>
        BotToken is null && AppToken is null && SigningSecret is null
            ? [.. Workspaces]
            : [new WorkspaceOptions { AppToken = AppToken, BotToken = BotToken, SigningSecret = SigningSecret }, .. Workspaces];
}

/// <summary>A workspace that the app is installed in.</summary>
public sealed class WorkspaceOptions
{
    [Token("Slack:Workspaces:…:AppToken", "xapp-", "the app-level token with connections:write, from Basic Information › App-Level Tokens")]
    public string? AppToken { get; set; }

    [Token("Slack:Workspaces:…:BotToken", "xoxb-", "the bot token, from OAuth & Permissions")]
    public string? BotToken { get; set; }

    [SigningSecret("Slack:Workspaces:…:SigningSecret")]
    public string? SigningSecret { get; set; }
}

[OptionsValidator]
internal sealed partial class ValidateSlackTokens : IValidateOptions<SlackOptions>;

/// <summary>Each setting by itself, and that each workspace has what it needs.</summary>
public sealed class ValidateSlackOptions : IValidateOptions<SlackOptions>
{
    private readonly ValidateSlackTokens _each = new();

    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var failures = (_each.Validate(name, options).Failures ?? []).Select(KeyFirst).ToList();
        var workspaces = options.AllWorkspaces();
        if (workspaces.Any(workspace => string.IsNullOrEmpty(workspace.BotToken)))
            failures.Add("Slack:BotToken is required for each workspace: the bot token, xoxb-…, from OAuth & Permissions.");
        if (workspaces.Any(workspace => string.IsNullOrEmpty(workspace.AppToken) && string.IsNullOrEmpty(workspace.SigningSecret)))
            failures.Add("Slack:AppToken (xapp-…, for Socket Mode) or Slack:SigningSecret (for HTTP) is required for each workspace.");
        if (workspaces.Where(workspace => workspace.BotToken is not null).GroupBy(workspace => workspace.BotToken, StringComparer.Ordinal).Any(group => group.Count() > 1))
            failures.Add("Slack:BotToken stands for two workspaces; each has its own.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Without the property's name, which the generated validator puts before it.</summary>
    private static string KeyFirst(string failure) => failure.IndexOf(SlackOptions.Section + ":", StringComparison.Ordinal) is var start and > 0 ? failure[start..] : failure;
}
