using ChatBot.CommandLine;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Discord;
using ChatBot.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Doctor;

/// <summary>Looks at configuration and corpus as a run would use them.</summary>
internal sealed class Examination(ProcessEnvironment environment)
{
    private const string SayWhatItIs = "Say \"provenance: …\" in front matter when it is something else.";
    private const string Correct = "Correct the setting it names in appsettings.json or the environment.";

    public async Task<IReadOnlyList<Finding>> RunAsync(string? documentsOption, CancellationToken cancellationToken)
    {
        try
        {
            var settings = Settings.Load(environment);
            return [OfSettings(settings), .. OfCorpus(documentsOption, settings, cancellationToken), .. await OfPlatformsAsync(settings, cancellationToken)];
        }
        catch (InvalidSettingsException problem)
        {
            return [.. problem.Problems.Select(line => new Finding(FindingStatus.Wrong, "Settings", line, Correct))];
        }
    }

    private static Finding OfSettings(Settings settings) => settings.Files.Count > 0
        ? new(FindingStatus.Ok, "Settings", string.Join(", ", settings.Files))
        : new(FindingStatus.Ok, "Settings", "no appsettings.json; the defaults and the environment hold");

    private List<Finding> OfCorpus(string? option, Settings settings, CancellationToken cancellationToken)
    {
        try
        {
            var paths = CorpusPaths.Choose(option, settings, environment);
            var corpus = CorpusLoading.Load(paths, progress: null, NullLogger.Instance, cancellationToken).Corpus;
            return [OfFolder(corpus), .. OfRefused(corpus), .. OfDocuments(corpus), OfSynonyms(paths)];
        }
        catch (UsageException problem)
        {
            return [new(FindingStatus.Wrong, "Documents", problem.Message, "Give the folder that holds the documents.")];
        }
    }

    private static Finding OfFolder(CorpusSnapshot corpus)
    {
        if (corpus.Documents.Count == 0)
        {
            const string Advice = "Put .txt or .md files into it, or set Documents:Folder to the folder that has them.";
            return new(FindingStatus.Wrong, "Documents", $"{corpus.Folder} holds no document that can be read", Advice);
        }

        var counts = $"{corpus.Documents.Count} documents, {corpus.Passages.Count} passages, {corpus.Talks.Count} talks, {corpus.People.People.Count} people";
        return new(FindingStatus.Ok, "Documents", $"{corpus.Folder}: {counts}");
    }

    private static IEnumerable<Finding> OfRefused(CorpusSnapshot corpus) =>
        corpus.Refused.Select(file => new Finding(FindingStatus.Note, file.Path, $"left out: {file.Reason}"));

    private static IEnumerable<Finding> OfDocuments(CorpusSnapshot corpus)
    {
        foreach (var document in corpus.Documents)
        {
            foreach (var warning in document.Warnings) yield return new(FindingStatus.Note, document.Path, warning);
            if (!document.Provenance.Certain)
                yield return new(FindingStatus.Note, document.Path, "taken for a report, as nothing in it says what it is", SayWhatItIs);
        }
    }

    private static Finding OfSynonyms(CorpusPaths paths) =>
        new(FindingStatus.Ok, "Synonyms", paths.Synonyms ?? "none; index/synonyms.txt or Documents:Synonyms would be read");

    private async Task<IReadOnlyList<Finding>> OfPlatformsAsync(Settings settings, CancellationToken cancellationToken)
    {
        var off = Platform.Of(settings).Where(platform => !platform.IsOn).Select(platform => new Finding(FindingStatus.Note, platform.Name, "off", platform.Advice));
        return settings.Discord.IsOn ? [.. off, await OfDiscordAsync(settings.Discord, cancellationToken)] : [.. off];
    }

    private async Task<Finding> OfDiscordAsync(DiscordOptions options, CancellationToken cancellationToken)
    {
        var identity = await DiscordProbe.AskAsync(options, environment.Time, NullLoggerFactory.Instance, cancellationToken);
        return identity.ApplicationId is null
            ? new(FindingStatus.Wrong, "Discord", "the token was not accepted", identity.Explanation)
            : new(FindingStatus.Ok, "Discord", identity.Explanation);
    }
}
