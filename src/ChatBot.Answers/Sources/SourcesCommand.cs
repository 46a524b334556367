using ChatBot.Answers.Citations;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Sources;

/// <summary>
/// The documents, with provenance and why, date, size and number of passages, and the files that were left out; or, asked about them in
/// plain words, what is known of them.
/// </summary>
internal sealed class SourcesCommand(Engine engine) : ITalkCommand
{
    private readonly FacetReader _facets = new(engine);
    private readonly SourceLines _lines = new(engine);
    private readonly Trust _trust = new(engine);
    private readonly Authorship _authorship = new(engine);
    private readonly Ages _ages = new(engine);
    private readonly Holdings _holdings = new(engine);
    private readonly Origins _origins = new(engine);
    private readonly Contents _contents = new(engine);

    public Answer Answer(ChatRequest request)
    {
        var (documents, refusal) = engine.Documents.Of(request.Document, Commands.Sources);
        if (refusal is not null) return refusal;
        if (engine.Corpus.Documents.Count == 0) return Refusals.NoEvidence(Commands.Sources,
            $"The folder {engine.Corpus.Folder} holds no document that can be read.");
        return string.IsNullOrWhiteSpace(request.Question) ? All(documents)
            : About(AskedSources.Read(request.Question, request.Document, engine));
    }

    private Answer About(AskedSources asked)
    {
        if (asked.Documents.Count == 0) return None(asked);
        var facet = _facets.Read(asked);
        if (facet is Facet.List) return List(asked);
        if (facet is Facet.Holdings) return _holdings.Of(asked);
        var (narrowed, strange) = IsOfAll(facet, asked) ? (asked, "") : Narrowed(asked);
        if (strange.Length > 0) return Refusals.UnknownDocument(Commands.Sources, strange, engine.Documents.Nearest(strange, 3));
        return facet switch
        {
            Facet.Reality or Facet.Fiction => _trust.Of(narrowed, facet == Facet.Fiction),
            Facet.Author => _authorship.Of(narrowed),
            Facet.Origin => _origins.Of(narrowed),
            Facet.Content => _contents.Of(narrowed),
            _ => _ages.Of(narrowed, facet == Facet.Oldest),
        };
    }

    private Answer None(AskedSources asked)
    {
        var kinds = string.Join(" or ", asked.Kinds.Select(ProvenanceLabels.WithArticle));
        var all = Wording.Count(engine.Corpus.Documents.Count, "document");
        return Refusals.NoEvidence(Commands.Sources, kinds.Length == 0 ? "No document is of that date." : $"None of {all} is {kinds}.");
    }

    /// <summary>"Did these meetings happen?" names no document yet, "did the harbour meeting happen?" does.</summary>
    private static bool IsOfAll(Facet facet, AskedSources asked) =>
        facet is Facet.Reality or Facet.Fiction && !asked.Subject.Contains(' ', StringComparison.Ordinal);

    /// <summary>
    /// The documents that the question's other words name: by their titles, else by what they speak of. A word that no document has is
    /// passed over unless it is a name.
    /// </summary>
    private (AskedSources Asked, string Strange) Narrowed(AskedSources asked)
    {
        var words = asked.Subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = string.Join(' ', words.Where(word => engine.Library.Index.TermOf(word) is not null));
        if (known.Length == 0) return (asked, string.Join(' ', words.Where(engine.Library.Index.IsStrangeName)));
        var titled = engine.Documents.Match(known).Where(asked.Documents.Contains).ToList();
        if (titled.Count == 0) titled = _holdings.On(known, asked.Documents).ConvertAll(held => held.Document);
        return (titled.Count == 0 ? asked : asked with { Documents = titled, NamesSome = true }, "");
    }

    private Answer List(AskedSources asked)
    {
        if (asked.Kinds.Count == 0) return All(asked.Documents);
        var builder = new AnswerBuilder();
        _lines.Write(builder, [.. SourceLines.MostRecentFirst(asked.Documents)], document =>
            (Describe(document), Imprints.Evidence(document)));
        var kinds = string.Join(" or ", asked.Kinds.Select(ProvenanceLabels.Label));
        return builder.Build(Commands.Sources, Outcome.Answered,
            $"{asked.Documents.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} ({kinds}):");
    }

    private Answer All(IReadOnlyList<Document> documents)
    {
        var builder = new AnswerBuilder();
        foreach (var document in documents) _lines.Write(builder,
            (Describe(document), document.Provenance.Evidence ?? Imprints.Head(document)));
        if (engine.Corpus.Refused.Count > 0)
        {
            builder.Section("Left out");
            foreach (var file in engine.Corpus.Refused) builder.Line($"{file.Path}: {file.Reason}");
        }

        var passages = Wording.Count(documents.Sum(document => document.Passages.Count), "passage");
        var summary = $"{NotEmbedded()}{Wording.Count(documents.Count, "document")}, {passages}:";
        return builder.Build(Commands.Sources, Outcome.Answered, summary);
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
        var size = $"{Wording.Count(document.Passages.Count, "passage")}, {Size(document.Size)}";
        var warnings = string.Concat(document.Warnings.Select(warning => $"; {warning}"));
        return $"{document.Title} ({document.Path}): {SourceLines.Facts(document)}, {size}{warnings}";
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => Wording.Count((int)bytes, "byte"),
        < 1024 * 1024 => $"{bytes / 1024.0:0.0} KiB",
        _ => $"{bytes / (1024.0 * 1024):0.0} MiB",
    };
}
