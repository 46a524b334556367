using ChatBot.Answers.Citations;

namespace ChatBot.Conversations.Paging;

/// <summary>Fills pages one after the other. A heading never stands alone at a page's end.</summary>
internal sealed class PageFilling(PageLimits limits)
{
    private readonly List<IReadOnlyList<PageItem>> _full = [];
    private List<PageItem> _items = [];
    private PageItem.Heading? _heading;
    private bool _isHeadingDue;
    private int _text;
    private int _quotations;
    private int _quotationCount;

    /// <summary>Begins a section; null for one without a heading.</summary>
    public void Open(string? heading)
    {
        _heading = heading is { Length: > 0 } ? new PageItem.Heading(Shortened(heading)) : null;
        _isHeadingDue = _heading is not null;
    }

    public void Add(PageItem item)
    {
        if (_items.Count > 0 && !Fits(item)) Turn();
        if (_isHeadingDue) Place(_heading!);
        _isHeadingDue = false;
        Place(item);
    }

    public IReadOnlyList<IReadOnlyList<PageItem>> Finish() => _items.Count > 0 || _full.Count == 0 ? [.. _full, _items] : _full;

    private int MostQuotations => _full.Count == 0 ? limits.QuotationCount : limits.LaterQuotationCount ?? limits.QuotationCount;

    private bool Fits(PageItem item)
    {
        var text = _text + (_isHeadingDue ? Cost(_heading!) : 0);
        if (text + _quotations + Cost(item) > limits.Together) return false;
        return item is PageItem.Quotation
            ? text <= limits.Text && _quotationCount < MostQuotations && _quotations + Cost(item) <= limits.Quotations
            : text + Cost(item) <= limits.Text;
    }

    private void Turn()
    {
        _full.Add(_items);
        _items = [];
        (_text, _quotations, _quotationCount) = (0, 0, 0);
        _isHeadingDue = _heading is not null;
    }

    private void Place(PageItem item)
    {
        _items.Add(item);
        if (item is PageItem.Quotation)
        {
            _quotations += Cost(item);
            _quotationCount++;
        }
        else
        {
            _text += Cost(item);
        }
    }

    private int Cost(PageItem item) => item switch
    {
        PageItem.Heading heading => limits.Measure(heading.Text) + limits.PerLine,
        PageItem.Statement statement => limits.Measure(statement.Text) + limits.PerLine,
        PageItem.Point point => limits.Measure($"{point.Speaker}{point.Excerpt.Text}") + limits.PerLine + limits.PerPoint
            + (limits.PerMark * point.Excerpt.Marks.Count),
        PageItem.Quotation quotation => limits.Measure(quotation.Excerpt.Text) + limits.PerQuotation,
        _ => 0,
    };

    private string Shortened(string heading) =>
        Excerpts.Of(heading, [], limits.LongestHeading, limits.Measure) is { IsWhole: false } cut ? $"{cut.Text}…" : heading;
}
