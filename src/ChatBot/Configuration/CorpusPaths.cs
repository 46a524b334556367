using ChatBot.CommandLine;

namespace ChatBot.Configuration;

/// <summary>The folder and the synonym file of this run.</summary>
/// <param name="Synonyms">Null for none.</param>
/// <param name="State">Where what was read may be kept for the next run; null for nowhere.</param>
internal sealed record CorpusPaths(string Documents, string? Synonyms, string? State)
{
    private const string NoFolder =
        "Documents:Folder is not set, and there is no index/documents here, in a folder above or beside the program. Set it, or give --documents.";

    /// <param name="option">The folder that the command line names; null for none.</param>
    public static CorpusPaths Choose(string? option, Settings settings, ProcessEnvironment environment)
    {
        var documents = option is null ? settings.Documents.Folder ?? Mounted(settings.Documents) ?? DefaultPaths.Documents(environment) : Given(option, environment);
        return documents is null
            ? throw new InvalidSettingsException([NoFolder])
            : new CorpusPaths(documents, settings.Documents.Synonyms ?? DefaultPaths.Synonyms(environment), settings.State.Folder);
    }

    private static string? Mounted(DocumentsOptions options) =>
        Directory.Exists(options.Mounted) && Directory.EnumerateFileSystemEntries(options.Mounted).Any() ? options.Mounted : null;

    private static string Given(string option, ProcessEnvironment environment)
    {
        var folder = Path.GetFullPath(option, environment.WorkingDirectory);
        return Directory.Exists(folder) ? folder : throw new UsageException($"--documents: there is no folder {folder}.");
    }
}
