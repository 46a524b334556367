using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatBot.Configuration;

/// <summary>The settings of this run, valid throughout.</summary>
internal sealed record Settings(DocumentsOptions Documents, LoggingOptions Logging, IConfiguration Values, IReadOnlyList<string> Files)
{
    /// <summary>Reads appsettings.json beside the program, then the one in the current directory, then the environment (Documents__Folder); later ones win.</summary>
    /// <exception cref="InvalidSettingsException">Something cannot be used; it has all that is wrong.</exception>
    public static Settings Load(ProcessEnvironment environment)
    {
        var files = SettingsFiles.Of(environment);
        var values = SettingsFiles.Read(files, environment.Variables);
        var documents = values.GetSection(DocumentsOptions.Section).Get<DocumentsOptions>() ?? new();
        documents.Folder = Absolute(documents.Folder, environment);
        documents.Synonyms = Absolute(documents.Synonyms, environment);
        var logging = values.GetSection(LoggingOptions.Section).Get<LoggingOptions>() ?? new();
        var wrong = Failures(new ValidateDocumentsOptions(), documents).Concat(Failures(new ValidateLoggingOptions(), logging)).ToList();
        return wrong.Count == 0 ? new Settings(documents, logging, values, files) : throw new InvalidSettingsException(wrong);
    }

    private static string? Absolute(string? path, ProcessEnvironment environment) =>
        string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path, environment.WorkingDirectory);

    private static IEnumerable<string> Failures<TOptions>(IValidateOptions<TOptions> validator, TOptions options)
        where TOptions : class => validator.Validate(null, options).Failures ?? [];
}
