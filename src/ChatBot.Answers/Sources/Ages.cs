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
        // The one that the summary names comes first, whatever its kind.
        if (dated.Count > SourceLines.Few) _lines.Write(builder, [dated[0]], Line);
        _lines.Write(builder, dated, Line);
        _lines.Write(builder, undated, document => (document.Title, Imprints.Head(document)), "Without a date");
        var outcome = dated.Count > 0 ? Outcome.Answered : Outcome.NoEvidence;
        return builder.Build(Commands.Sources, outcome, Summary(asked.Documents, dated, oldestFirst));
    }

    private static string Summary(IReadOnlyList<Document> documents, List<Document> dated, bool oldestFirst) => (documents, dated) switch
    {
        ([var one], []) => $"{SourceLines.Titled(one)} does not say when it is from.",
        (_, []) => $"None of {Wording.Count(documents.Count, "document")} says when it is from.",
        ([var one], _) => $"{SourceLines.Titled(one)} is dated {Wording.Date(one.Date!.Value)}.",
        (_, [var only]) => $"Only one of {Wording.Count(documents.Count, "document")} says when it is from: {Dated(only)}.",
        _ when oldestFirst => $"Of {documents.Count} documents the oldest is {Dated(dated[0])}, the newest {Dated(dated[^1])}.",
        _ => $"Of {documents.Count} documents the newest is {Dated(dated[0])}, the oldest {Dated(dated[^1])}.",
    };

    private static string Dated(Document document) => $"{SourceLines.Titled(document)} ({Wording.Date(document.Date!.Value)})";

    private static (string Text, Passage? Evidence) Line(Document document)
    {
        var origin = document.DateOrigin == DateOrigin.FileName ? ", as its file is named" : "";
        return ($"{document.Title}: {Wording.Date(document.Date!.Value)}{origin}", Imprints.Dateline(document) ?? Imprints.Head(document));
    }
}
