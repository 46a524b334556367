using System.Globalization;
using ChatBot.Answers;
using ChatBot.CommandLine;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Evidence.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Doctor;

/// <summary>Each file with what became of it, and whether the index over them finds what stands in them.</summary>
internal static class DocumentsCheck
{
    private const string SayWhatItIs = "Say \"provenance: …\" in front matter when it is something else.";

    public static async Task<IReadOnlyList<Finding>> OfAsync(string? option, Settings settings, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        try
        {
            var paths = CorpusPaths.Choose(option, settings, environment);
            var started = environment.Time.GetTimestamp();
            var answers = await CorpusLoading.LoadAsync(paths, environment.OpenModels(new InferenceOptions()), progress: null, NullLogger.Instance, cancellationToken);
            var took = environment.Time.GetElapsedTime(started);
            return [OfFolder(answers.Corpus), .. answers.Corpus.Documents.SelectMany(OfDocument), .. OfRefused(answers.Corpus), OfSynonyms(paths), .. OfIndex(answers, took)];
        }
        catch (ModelsUnusableException problem)
        {
            return [new(FindingStatus.Wrong, "Models", problem.Message)];
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

    private static IEnumerable<Finding> OfDocument(Document document)
    {
        var date = document.Date is { } known ? $", {known}" : "";
        yield return new(FindingStatus.Ok, document.Path, $"read: {document.Provenance.Provenance.ToString().ToLowerInvariant()}{date}, {document.Passages.Count} passages");
        foreach (var warning in document.Warnings) yield return new(FindingStatus.Note, document.Path, warning);
        if (!document.Provenance.Certain)
            yield return new(FindingStatus.Note, document.Path, "taken for a report, as nothing in it says what it is", SayWhatItIs);
    }

    private static IEnumerable<Finding> OfRefused(CorpusSnapshot corpus) =>
        corpus.Refused.Select(file => new Finding(FindingStatus.Note, file.Path, $"left out: {file.Reason}"));

    private static Finding OfSynonyms(CorpusPaths paths) =>
        new(FindingStatus.Ok, "Synonyms", paths.Synonyms ?? "none; index/synonyms.txt or Documents:Synonyms would be read");

    /// <summary>The longest passage, opened by its id as a citation is, has to be there.</summary>
    private static IEnumerable<Finding> OfIndex(TalkAnswers answers, TimeSpan took)
    {
        if (answers.Corpus.Passages.MaxBy(passage => passage.Text.Length) is not { } longest) yield break;
        var seconds = took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        yield return answers.Open(longest.Id.ToString(), around: 1) is not null
            ? new(FindingStatus.Ok, "Index", $"read and indexed in {seconds} s")
            : new(FindingStatus.Wrong, "Index", $"passage {longest.Id} is not found", "Report this: it is an error in the program.");
    }
}
