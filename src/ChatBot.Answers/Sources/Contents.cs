using ChatBot.Answers.Citations;
using ChatBot.Answers.Talks;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Sources;

/// <summary>What a document is about: how it begins, what its parts are, and which talks it holds.</summary>
internal sealed class Contents(Engine engine)
{
    /// <summary>Of more documents only the facts are listed.</summary>
    private const int Few = 3;

    private const int Parts = 8;

    private readonly SourceLines _lines = new(engine);

    public Answer Of(AskedSources asked)
    {
        var documents = SourceLines.MostRecentFirst(asked.Documents).ToList();
        var builder = new AnswerBuilder();
        if (documents.Count > Few) _lines.Write(builder, documents, document => ($"{document.Title}: {SourceLines.Facts(document)}", Imprints.Opening(document)));
        else documents.ForEach(document => Write(builder, document));
        return builder.Build(Commands.Sources, Outcome.Answered, documents is [var one]
            ? $"{SourceLines.Titled(one)} is {ProvenanceLabels.WithArticle(one.Provenance.Provenance)}{Of(one)}: {ProvenanceLabels.Meaning(one.Provenance.Provenance)}."
            : $"{documents.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} may be meant:");
    }

    private void Write(AnswerBuilder builder, Document document)
    {
        builder.Section(document.Title);
        if (Imprints.Opening(document) is { } opening) builder.Quote(engine.Citations.Cite(opening, 1));
        foreach (var section in document.Sections.Where(section => section.Heading.Length > 0 && section.Heading != document.Title).Take(Parts))
            if (document.Passages.FirstOrDefault(passage => passage.Section == section) is { } first) _lines.Write(builder, (section.Heading, first));
        foreach (var talk in engine.Corpus.Talks.Where(talk => talk.Document == document && talk.Source == TalkSource.Recorded && talk.Passages.Count > 0).Take(Parts))
            _lines.Write(builder, (TalksCommand.Describe(talk), talk.Attendees.Count > 0 ? talk.Attendees[0].Evidence : talk.Passages[0]));
    }

    private static string Of(Document document) =>
        $"{(document.Author is { } author ? $" by {author}" : "")}{(document.Date is { } date ? $" of {Wording.Date(date)}" : "")}";
}
