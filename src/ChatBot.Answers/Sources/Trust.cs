using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>
/// What of the documents is real and what is made up: how many there are of each kind, and how far each kind can be relied on.
/// </summary>
internal sealed class Trust(Engine engine)
{
    private readonly SourceLines _lines = new(engine);

    /// <param name="ofFiction">What is made up is asked for, and comes first.</param>
    public Answer Of(AskedSources asked, bool ofFiction)
    {
        var documents = asked.Documents;
        var builder = new AnswerBuilder();
        foreach (var kind in SourceLines.Order.OrderByDescending(kind => ofFiction && kind == Provenance.Fiction))
        {
            var some = documents.Where(document => document.Provenance.Provenance == kind).ToList();
            if (kind == Provenance.Comment) WriteComments(builder, asked);
            else if (some.Count > 0) _lines.WriteKind(builder, kind, some, ProvenanceLabels.Meaning(kind), Line);
        }

        var summary = documents is [var one] ? OfOne(one) : ofFiction ? OfFiction(documents) : OfAll(documents);
        return builder.Build(Commands.Sources, Outcome.Answered, summary);
    }

    private void WriteComments(AnswerBuilder builder, AskedSources asked)
    {
        if (asked.Kinds.Count > 0 && !asked.Kinds.Contains(Provenance.Comment)) return;
        var comments = asked.Documents.Where(document => document.Provenances.Contains(Provenance.Comment))
            .Select(document => document.Passages.Where(passage => passage.Kind == PassageKind.Comment).ToList())
            .Where(commented => commented.Count > 0).ToList();
        var count = ProvenanceLabels.Count(comments.Sum(commented => commented.Count), Provenance.Comment);
        builder.Section($"{count}: {ProvenanceLabels.Meaning(Provenance.Comment)}");
        foreach (var written in comments)
            _lines.Write(builder, ($"{written[0].DocumentTitle}: {Wording.Count(written.Count, "comment")}", written[0]));
    }

    private static (string Text, Passage? Evidence) Line(Document document) =>
        ($"{document.Title}: {SourceLines.Facts(document)}", Imprints.Evidence(document));

    private static string OfOne(Document document)
    {
        var kind = document.Provenance.Provenance;
        var taken = document.Provenance.Certain ? "is" : "is taken for";
        return $"{SourceLines.Titled(document)} {taken} {ProvenanceLabels.WithArticle(kind)}: {ProvenanceLabels.Meaning(kind)}.";
    }

    private static string OfFiction(IReadOnlyList<Document> documents)
    {
        var invented = documents.Where(document => document.Provenance.Provenance == Provenance.Fiction).ToList();
        return invented switch
        {
            [] => $"Nothing marks any of {Wording.Count(documents.Count, "document")} as invented.",
            [var one] => $"1 of {Wording.Count(documents.Count, "document")} is invented: {SourceLines.Titled(one)}.",
            _ => $"{invented.Count} of {Wording.Count(documents.Count, "document")} are invented.",
        };
    }

    private static string OfAll(IReadOnlyList<Document> documents)
    {
        var kinds = documents.ToLookup(document => document.Provenance.Provenance);
        var (opinions, invented) = (kinds[Provenance.Opinion].Count(), kinds[Provenance.Fiction].Count());
        var reported = documents.Count - opinions - invented;
        var rest = new List<string>();
        if (opinions > 0) rest.Add($"{opinions} {(opinions == 1 ? "gives an opinion" : "give opinions")}");
        rest.Add(invented == 0 ? "nothing marks any as invented" : $"{invented} {(invented == 1 ? "is" : "are")} invented");
        var happened = $"{(reported == 1 ? "records or reports" : "record or report")} what happened";
        return $"{reported} of {Wording.Count(documents.Count, "document")} {happened}, {Wording.List(rest)}.";
    }
}
