using System.Text.RegularExpressions;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Ask;

/// <summary>Who wrote a document and when it was published: what its byline and dateline say, not its text.</summary>
internal sealed partial class Imprint(Engine engine)
{
    private const int TimeoutMilliseconds = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Null when the question is for neither, or the document does not say.</summary>
    public Answer? Answer(Question question)
    {
        var text = question.Text.Trim().TrimEnd('?', '!', '.', ' ');
        if (AuthorPattern().Match(text) is { Success: true } author)
            return Of(Meant(author.Groups["title"].Value, question), document => document.Author is { } name ? Line(document, name) : null);
        if (DatePattern().Match(text) is { Success: true } date)
            return Of(Meant(date.Groups["title"].Value, question), document => document.Date is { } day ? Line(document, day) : null);
        return null;
    }

    private Answer? Of(IReadOnlyList<Document> documents, Func<Document, (string Text, Passage Evidence)?> fact)
    {
        var builder = new AnswerBuilder();
        foreach (var document in documents)
            if (fact(document) is { } line) builder.Line(line.Text, engine.Citations.Cite(line.Evidence, 1));
        return builder.CitationCount == 0 ? null : builder.Build(Commands.Ask, Outcome.Answered, "The documents say of themselves:");
    }

    /// <summary>By title, in quotation marks or not; "the column" by its kind.</summary>
    private IReadOnlyList<Document> Meant(string title, Question question)
    {
        var kind = engine.Corpus.Documents.Where(document => question.Sources.Wanted.Contains(document.Provenance.Provenance) && question.Sources.Allows(document)).ToList();
        var bare = title.Trim().Trim('"', '\u201c', '\u201d', '\'', ' ');
        var named = engine.Documents.Match(bare);
        return named.Count > 0 ? named : kind;
    }

    private static (string, Passage)? Line(Document document, string author) =>
        document.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Metadata && passage.Text.Contains(author, StringComparison.OrdinalIgnoreCase)) is { } byline
            ? ($"{document.Title}: by {author}", byline)
            : null;

    private static (string, Passage)? Line(Document document, PartialDate date) =>
        document.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Metadata && DateFinder.Find(passage.Text).Any(mention => mention.Date == date)) is { } dateline
            ? ($"{document.Title}: {Wording.Date(date)}", dateline)
            : null;

    [GeneratedRegex(@"^(and )?(who (wrote|authored|is the author of|was the author of|is the writer of)|(the )?author of|whose (column|article|report) is)\b( the)?(?<title>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex AuthorPattern();

    [GeneratedRegex(@"^(and )?(when (was|is|were)|(the )?(publication )?date of|what is the date of)\b( the)?(?<title>.+?)( (article|report|column))?( (published|written|posted|dated|from))?$", Options, TimeoutMilliseconds)]
    private static partial Regex DatePattern();
}
