using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>Who wrote documents, as they say themselves.</summary>
internal sealed class Authorship(Engine engine)
{
    private readonly SourceLines _lines = new(engine);

    public Answer Of(AskedSources asked)
    {
        if (asked.Kinds is [Provenance.Comment]) return OfComments(asked.Documents);
        var written = SourceLines.MostRecentFirst(asked.Documents).Select(document => (Document: document, By: By(document))).ToList();
        var named = written.Where(document => document.By is not null).ToList();
        var builder = new AnswerBuilder();
        if (named.Count == 0)
        {
            _lines.Write(builder, asked.Documents, Unnamed);
            return builder.Build(Commands.Sources, Outcome.NoEvidence, asked.Documents is [var one]
                ? $"{SourceLines.Titled(one)} names no author."
                : $"None of {Wording.Count(asked.Documents.Count, "document")} names an author.");
        }

        var by = written.ToDictionary(document => document.Document, document => document.By);
        _lines.Write(
            builder,
            [.. written.OrderBy(document => document.By is null).Select(document => document.Document)],
            document => by[document] is { } who ? ($"{document.Title}: {who.Text}", who.Evidence) : Unnamed(document));
        return builder.Build(Commands.Sources, Outcome.Answered, written is [var only]
            ? $"{SourceLines.Titled(only.Document)} is {only.By!.Value.Text}."
            : $"{named.Count} of {written.Count} documents {(named.Count == 1 ? "names its author" : "name their authors")}:");
    }

    private static (string Text, Passage? Evidence) Unnamed(Document document) =>
        ($"{document.Title} names no author", Imprints.Head(document));

    /// <summary>"by Vera Castellane"; of a record, who took the notes. Null where the document does not say.</summary>
    private (string Text, Passage? Evidence)? By(Document document)
    {
        if (document.Author is { } author) return ($"by {author}", Imprints.Byline(document) ?? Imprints.Head(document));
        var scribes = engine.Corpus.Talks.Where(talk => talk.Document == document).SelectMany(talk => talk.Scribes).ToList();
        if (scribes.Count > 0)
            return ($"written down by {Wording.List([.. scribes.Select(scribe => scribe.Person.Name).Distinct()])}", scribes[0].Evidence);
        return document.Scribe is { } scribe ? ($"written down by {scribe}", Imprints.Head(document)) : null;
    }

    private Answer OfComments(IReadOnlyList<Document> documents)
    {
        var builder = new AnswerBuilder();
        foreach (var document in documents)
        {
            builder.Section(document.Title);
            var comments = document.Passages.Where(passage => passage.Kind == PassageKind.Comment);
            foreach (var comment in comments.DistinctBy(passage => passage.Speaker))
                _lines.Write(builder, ($"{comment.Speaker ?? "A reader"} commented", comment));
        }

        return builder.Build(Commands.Sources, Outcome.Answered, $"Readers commented under {Wording.Count(documents.Count, "document")}:");
    }
}
