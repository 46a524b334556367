using ChatBot.Answers;
using ChatBot.Answers.Citations;

namespace ChatBot.Conversations.Paging;

/// <summary>One thing on a page of an answer, in reading order.</summary>
public abstract record PageItem
{
    private PageItem()
    {
    }

    /// <summary>Positions in the answer's citations, from 0, that it shows or rests on.</summary>
    public abstract IReadOnlyList<int> Cited { get; }

    /// <summary>What the items after it have in common. On a page that goes on in the middle of a section its heading stands again.</summary>
    public sealed record Heading(string Text) : PageItem
    {
        public override IReadOnlyList<int> Cited => [];
    }

    /// <summary>A line in our words.</summary>
    /// <param name="Citations">Positions in the answer's citations, from 0, that the line rests on; shown as [n] from 1.</param>
    public sealed record Statement(string Text, IReadOnlyList<int> Citations) : PageItem
    {
        /// <summary>The same by columns, where it can stand in a table, too; else empty.</summary>
        public IReadOnlyList<AnswerCell> Cells { get; init; } = [];

        public override IReadOnlyList<int> Cited => Citations;
    }

    /// <summary>A passage's words as one point of a list, on one line.</summary>
    /// <param name="Citation">Position in the answer's citations, from 0.</param>
    /// <param name="Speaker">Who says it, a long name shortened; null where nobody does.</param>
    /// <param name="IsLabelled">Whether its kind of source must stand beside it, as no heading names it.</param>
    public sealed record Point(int Citation, string? Speaker, Excerpt Excerpt, bool IsLabelled) : PageItem
    {
        public override IReadOnlyList<int> Cited => [Citation];
    }

    /// <summary>A passage's words.</summary>
    /// <param name="Citation">Position in the answer's citations, from 0.</param>
    public sealed record Quotation(int Citation, Excerpt Excerpt) : PageItem
    {
        /// <summary>What stands beside it where it is a row of a table; else empty.</summary>
        public IReadOnlyList<AnswerCell> Cells { get; init; } = [];

        public override IReadOnlyList<int> Cited => [Citation];
    }
}
