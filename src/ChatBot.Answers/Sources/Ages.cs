using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>When documents are from: the newest, the oldest, or the one that is asked about.</summary>
internal sealed class Ages(Engine engine)
{
    private readonly SourceLines _lines = new(engine);

    public Answer Of(AskedSources asked, bool oldestFirst)
    {
        var dated = SourceLines.MostRecentFirst(asked.Documents.Where(document => document.Date is not null)).ToList();
        var undated = asked.Documents.Where(document => document.Date is null).ToList();
        if (oldestFirst) dated.Reverse();
        var builder = new AnswerBuilder();
        if (dated.Count > 0) _lines.Write(builder, [dated[0]], Line);
        if (dated.Count > 1) _lines.Write(builder, [.. dated.Skip(1)], Line);
        if (undated.Count > 0)
        {
            builder.Section("Without a date");
            _lines.Write(builder, undated, document => (document.Title, Imprints.Opening(document)));
        }

        return builder.Build(Commands.Sources, dated.Count > 0 ? Outcome.Answered : Outcome.NoEvidence, Summary(asked.Documents, dated, oldestFirst));
    }

    private static string Summary(IReadOnlyList<Document> documents, List<Document> dated, bool oldestFirst) => (documents, dated) switch
    {
        ([var one], []) => $"{SourceLines.Titled(one)} does not say when it is from.",
        (_, []) => $"None of {Wording.Count(documents.Count, "document")} says when it is from.",
        ([var one], _) => $"{SourceLines.Titled(one)} is dated {Wording.Date(one.Date!.Value)}.",
        (_, [var only]) => $"Only one of {Wording.Count(documents.Count, "document")} says when it is from: {Dated(only)}.",
        _ => $"Of {Wording.Count(documents.Count, "document")} the {(oldestFirst ? "oldest" : "newest")} is {Dated(dated[0])}, the {(oldestFirst ? "newest" : "oldest")} {Dated(dated[^1])}.",
    };

    private static string Dated(Document document) => $"{SourceLines.Titled(document)} ({Wording.Date(document.Date!.Value)})";

    private static (string Text, Passage? Evidence) Line(Document document)
    {
        var origin = document.DateOrigin == DateOrigin.FileName ? ", as its file is named" : "";
        return ($"{document.Title}: {Wording.Date(document.Date!.Value)}{origin}", Imprints.Dateline(document) ?? Imprints.Opening(document));
    }
}
