using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Paging;
using ChatBot.Corpus.Documents;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>
/// A page's items as blocks: a table of those that it holds, the other headings and lines together, each other quotation with its source
/// and a button that opens it, then the
/// sources of table and lines with a menu that opens them.
/// </summary>
internal sealed class PageBlocks
{
    /// <summary>Slack's most for the options of a menu.</summary>
    private const int MostOptions = 100;

    private readonly IReadOnlyList<Citation> _citations;
    private readonly List<Block> _blocks = [];
    private readonly List<RichTextPart> _text = [];
    private readonly List<RichTextSection> _lines = [];
    private readonly SortedSet<int> _sources = [];
    private readonly HashSet<int> _quoted = [];

    private AnswerTable? _table;

    private PageBlocks(IReadOnlyList<Citation> citations) => _citations = citations;

    /// <param name="table">Made of this page's items; null where none is wanted.</param>
    public static IReadOnlyList<Block> Of(AnswerPage page, Answer answer, AnswerTable? table)
    {
        var blocks = new PageBlocks(answer.Citations) { _table = table };
        foreach (var item in page.Items) blocks.Add(item);
        blocks.EndText();
        blocks.AddSources();
        return blocks._blocks;
    }

    private void Add(PageItem item)
    {
        switch (item)
        {
            case not null when _table?.Holds(item) == true:
                Row(item);
                break;
            case PageItem.Heading heading when _table?.Says(heading) == true:
                break;
            case PageItem.Heading heading:
                EndLines();
                _text.Add(_text.Count == 0 ? new RichTextSection(RichTextRun.Bold(heading.Text)) : new RichTextSection(new RichTextRun("\n"), RichTextRun.Bold(heading.Text)));
                break;
            case PageItem.Statement statement:
                _lines.Add(new RichTextSection(new RichTextRun($"{statement.Text}{Numbers(statement.Citations)}")));
                _sources.UnionWith(statement.Citations);
                break;
            case PageItem.Point point:
                _lines.Add(Point(point));
                _sources.Add(point.Citation);
                break;
            case PageItem.Quotation quotation:
                EndText();
                Quote(quotation);
                break;
        }
    }

    /// <summary>The table stands where its first row stood.</summary>
    private void Row(PageItem item)
    {
        EndText();
        _sources.UnionWith(item.Cited);
        if (!_blocks.Contains(_table!.Block)) _blocks.Add(_table.Block);
    }

    private void Quote(PageItem.Quotation quotation)
    {
        var citation = _citations[quotation.Citation];
        _quoted.Add(quotation.Citation);
        if (quotation.Excerpt.Text.Length > 0) _blocks.Add(new RichTextBlock([new RichTextQuote(MarkedText.Of(quotation.Excerpt))]));
        _blocks.Add(new SectionBlock(SourceLine.Of(citation, quotation.Citation), new Button(ActionId.Open, "In context", citation.Id.Value)
        {
            AccessibilityLabel = $"Show passage {quotation.Citation + 1} with its neighbours",
        }));
    }

    /// <summary>"Mara Oyelaran: “The quay needs dredging.” (minutes) [2]".</summary>
    private RichTextSection Point(PageItem.Point point)
    {
        var citation = _citations[point.Citation];
        var (opening, closing) = QuotationMarks.For(point.Excerpt.Text);
        var speaker = point.Speaker is { } name ? $"{name}: " : "";
        var kind = point.IsLabelled ? $" ({ProvenanceLabels.Label(citation.Provenance)})" : "";
        var end = new RichTextRun($"{closing}{kind}{Numbers([point.Citation])}");
        return new RichTextSection([new RichTextRun($"{speaker}{opening}"), .. MarkedText.Of(point.Excerpt), end]);
    }

    private void AddSources()
    {
        _sources.ExceptWith(_quoted);
        if (_sources.Count == 0) return;
        RichTextSection[] lines = [.. SourceGroup.Of(_sources, _citations).Select(group => new RichTextSection(new RichTextRun(SourceLine.Of(group))))];
        _blocks.Add(new RichTextBlock([new RichTextSection(RichTextRun.Bold("Sources")), new RichTextList("bullet", lines)]));
        _blocks.Add(new ActionsBlock([new StaticSelect(ActionId.Open, "Open a source…", [.. _sources.Take(MostOptions).Select(ToOption)])]));
    }

    private Option ToOption(int number)
    {
        var passage = _citations[number].Passage;
        return new Option($"[{number + 1}] {Texts.Shortened(passage.DocumentTitle, 45)}, paragraph {passage.Paragraph}", passage.Id.Value);
    }

    private void EndText()
    {
        EndLines();
        if (_text.Count > 0) _blocks.Add(new RichTextBlock([.. _text]));
        _text.Clear();
    }

    private void EndLines()
    {
        if (_lines.Count > 0) _text.Add(new RichTextList("bullet", [.. _lines]));
        _lines.Clear();
    }

    /// <summary>" [1] [2 🎭]": what rests on an imagined scene says so right there.</summary>
    private string Numbers(IReadOnlyList<int> citations) => string.Concat(citations.Select(number =>
        _citations[number].Provenance == Provenance.Fiction ? $" [{number + 1} {SourceLine.Sign(Provenance.Fiction)}]" : $" [{number + 1}]"));
}
