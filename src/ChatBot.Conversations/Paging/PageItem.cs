namespace ChatBot.Conversations.Paging;

/// <summary>One thing on a page of an answer, in reading order.</summary>
public abstract record PageItem
{
    private PageItem()
    {
    }

    /// <summary>What the items after it have in common. On a page that goes on in the middle of a section its heading stands again.</summary>
    public sealed record Heading(string Text) : PageItem;

    /// <summary>A line in our words.</summary>
    /// <param name="Citations">Positions in the answer's citations, from 0, that the line rests on; shown as [n] from 1.</param>
    public sealed record Statement(string Text, IReadOnlyList<int> Citations) : PageItem;

    /// <summary>A passage's words.</summary>
    /// <param name="Citation">Position in the answer's citations, from 0.</param>
    public sealed record Quotation(int Citation, Excerpt Excerpt) : PageItem;
}
