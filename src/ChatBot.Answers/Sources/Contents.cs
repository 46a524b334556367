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
        if (documents.Count <= Few) documents.ForEach(document => Write(builder, document));
        else _lines.Write(builder, documents, document => ($"{document.Title}: {SourceLines.Facts(document)}", Imprints.Opening(document)));
        return builder.Build(Commands.Sources, Outcome.Answered, documents is [var one]
            ? Summary(one)
            : $"{documents.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} may be meant:");
    }

    private void Write(AnswerBuilder builder, Document document)
    {
        builder.Section(document.Title);
        if (Imprints.Opening(document) is { } opening) builder.Quote(engine.Citations.Cite(opening, 1));
        var headed = document.Sections.Where(section => section.Heading.Length > 0 && section.Heading != document.Title);
        foreach (var section in headed.Take(Parts))
            if (document.Passages.FirstOrDefault(passage => passage.Section == section) is { } first) _lines.Write(builder,
                (section.Heading, first));
        var talks = engine.Corpus.Talks
            .Where(talk => talk.Document == document && talk.Source == TalkSource.Recorded && talk.Passages.Count > 0);
        foreach (var talk in talks.Take(Parts))
            _lines.Write(builder, (TalksCommand.Describe(talk), talk.Attendees.Count > 0 ? talk.Attendees[0].Evidence : talk.Passages[0]));
    }

    private static string Summary(Document document)
    {
        var kind = document.Provenance.Provenance;
        var author = document.Author is { } name ? $" by {name}" : "";
        var date = document.Date is { } day ? $" of {Wording.Date(day)}" : "";
        return $"{SourceLines.Titled(document)} is {ProvenanceLabels.WithArticle(kind)}{author}{date}: {ProvenanceLabels.Meaning(kind)}.";
    }
}
