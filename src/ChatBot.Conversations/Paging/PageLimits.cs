namespace ChatBot.Conversations.Paging;

/// <summary>What one message of a platform holds. Lengths are in whatever unit <see cref="Measure"/> counts.</summary>
public sealed record PageLimits
{
    /// <summary>Of all headings and statements of a page together.</summary>
    public required int Text { get; init; }

    /// <summary>Of all quotations of a page together.</summary>
    public required int Quotations { get; init; }

    /// <summary>Of headings, statements and quotations together, where they share one limit.</summary>
    public int Together { get; init; } = int.MaxValue;

    /// <summary>Of one quotation: a longer passage is shortened to an <see cref="Answers.Citations.Excerpt"/>.</summary>
    public required int Quotation { get; init; }

    /// <summary>Of one point of a list.</summary>
    public int Point { get; init; } = 240;

    /// <summary>How many quotations a page has at most.</summary>
    public required int QuotationCount { get; init; }

    /// <summary>
    /// How many quotations the pages after the first one have at most, as whoever asks for them reads on; null for as many as the
    /// first.
    /// </summary>
    public int? LaterQuotationCount { get; init; }

    /// <summary>How long a text is once rendered, escapes and marks included; at least its UTF-16 code units, and never shorter for a text than for a part of it.</summary>
    public Func<string, int> Measure { get; init; } = text => text.Length;

    /// <summary>Added to every heading, statement and point: a bullet, a line break, citation numbers.</summary>
    public int PerLine { get; init; } = 8;

    /// <summary>Added to every quotation: who says it and where it stands.</summary>
    public int PerQuotation { get; init; }

    /// <summary>Added to every point besides: its kind of source, quotation marks, those of words left out.</summary>
    public int PerPoint { get; init; } = 40;

    /// <summary>Added to every point for each run of answering words in it.</summary>
    public int PerMark { get; init; }

    /// <summary>A longer heading is shortened, so that it and the longest statement fit one page.</summary>
    internal int LongestHeading => (Text / 4) - PerLine - 1;

    internal int LongestStatement => Text - (Text / 4) - PerLine - 1;
}
