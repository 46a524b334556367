using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Sources;

/// <summary>The documents, with provenance and why, date, size and number of passages; and the files that were left out.</summary>
internal sealed class SourcesCommand(Engine engine) : ITalkCommand
{
    public Answer Answer(ChatRequest request) => Of(engine.Corpus.Documents, null);

    /// <summary>Only documents of some kinds, for "which of your documents are made up?".</summary>
    public Answer Of(IReadOnlySet<Provenance> kinds) =>
        Of([.. engine.Corpus.Documents.Where(document => kinds.Contains(document.Provenance.Provenance))], string.Join(" or ", kinds.Order().Select(ProvenanceLabels.Label)));

    private Answer Of(IReadOnlyList<Document> documents, string? kind)
    {
        if (documents.Count == 0)
            return Refusals.NoEvidence(Commands.Sources, kind is null ? $"The folder {engine.Corpus.Folder} holds no document that can be read." : $"None of the documents is a {kind}.");
        var builder = new AnswerBuilder();
        foreach (var document in documents)
        {
            var evidence = document.Provenance.Evidence ?? (document.Passages.Count > 0 ? document.Passages[0] : null);
            builder.Line(Describe(document), evidence is null ? [] : [engine.Citations.Cite(evidence, 1)]);
        }

        if (kind is null && engine.Corpus.Refused.Count > 0)
        {
            builder.Section("Left out");
            foreach (var file in engine.Corpus.Refused) builder.Line($"{file.Path}: {file.Reason}");
        }

        return builder.Build(Commands.Sources, Outcome.Answered, kind is null
            ? $"{NotEmbedded()}{Wording.Count(documents.Count, "document")}, {Wording.Count(engine.Corpus.Passages.Count, "passage")}:"
            : $"{documents.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} ({kind}):");
    }

    /// <summary>A sentence while there is something to say.</summary>
    private string NotEmbedded() => engine.Library.Vectors.Progress.Missing switch
    {
        0 => "",
        1 => "1 passage has not been looked at for its meaning yet and is found by its words alone. ",
        var missing => $"{missing} passages have not been looked at for their meaning yet and are found by their words alone. ",
    };

    private static string Describe(Document document)
    {
        var facts = new List<string> { $"{ProvenanceLabels.Label(document.Provenance.Provenance)} ({document.Provenance.Reason})" };
        if (document.Author is { } author) facts.Add($"by {author}");
        if (document.Date is { } date) facts.Add(Wording.Date(date));
        facts.Add(Wording.Count(document.Passages.Count, "passage"));
        facts.Add(Size(document.Size));
        return $"{document.Title} ({document.Path}): {string.Join(", ", facts)}{string.Concat(document.Warnings.Select(warning => $"; {warning}"))}";
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => Wording.Count((int)bytes, "byte"),
        < 1024 * 1024 => $"{bytes / 1024.0:0.0} KiB",
        _ => $"{bytes / (1024.0 * 1024):0.0} MiB",
    };
}
