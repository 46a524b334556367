using System.Text.Json;

namespace ChatBot.Web.Asking;

/// <summary>What somebody gets for a question, as the page's script draws it.</summary>
internal sealed record ReplyView
{
    /// <summary>The name of an outcome or of a refusal; "NotUnderstood" where a command's text does not tell what is asked.</summary>
    public required string Outcome { get; init; }

    /// <summary>A sentence in our words.</summary>
    public required string Text { get; init; }

    /// <summary>What was asked, as it is typed.</summary>
    public string? Asked { get; init; }

    /// <summary>Asks the same again; null where nothing was asked.</summary>
    public string? Key { get; init; }

    public string? Command { get; init; }

    /// <summary>Whether the next question may follow this one up.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether one may say what one thinks of it.</summary>
    public bool IsJudged { get; init; }

    /// <summary>From 0.</summary>
    public int Page { get; init; }

    public int Pages { get; init; } = 1;

    public IReadOnlyList<ItemView> Items { get; init; } = [];

    /// <summary>Those that this page's items point at, in their order.</summary>
    public IReadOnlyList<CitationView> Citations { get; init; } = [];

    /// <summary>What somebody may have meant, or may ask next.</summary>
    public IReadOnlyList<SuggestionView> Suggestions { get; init; } = [];

    /// <summary>The very message that Discord would be sent.</summary>
    public JsonElement? Discord { get; init; }

    /// <summary>The very message that Slack would be sent.</summary>
    public JsonElement? Slack { get; init; }
}

/// <summary>One thing in an answer: a heading, a line in our words, a quotation, or a quote as a point of a list.</summary>
/// <param name="Kind">"heading", "statement", "quotation" or "point".</param>
/// <param name="Citations">Numbers from 1 that the line rests on; one for a quotation or a point.</param>
internal sealed record ItemView(string Kind, string Text, IReadOnlyList<int> Citations)
{
    /// <summary>The answering words: start and length in UTF-16 code units of the text.</summary>
    public IReadOnlyList<MarkView>? Marks { get; init; }

    /// <summary>Of a point: whether its kind of source must stand beside it, as no heading names it.</summary>
    public bool IsLabelled { get; init; }

    public bool CutBefore { get; init; }

    public bool CutAfter { get; init; }
}

/// <param name="Start">In UTF-16 code units, as in JavaScript.</param>
internal sealed record MarkView(int Start, int Length);

/// <param name="Number">From 1, as readers count.</param>
/// <param name="Provenance">The kind of source for programs: "fiction".</param>
/// <param name="Label">The kind of source for people: "imagined dialogue".</param>
/// <param name="Document">Relative path.</param>
/// <param name="Section">Headings from the outermost; null where the passage stands before the first.</param>
/// <param name="Marks">The answering words in the whole passage.</param>
internal sealed record CitationView(
    int Number,
    string Id,
    string Provenance,
    string Label,
    string Title,
    string Document,
    string? Section,
    int Paragraph,
    string? Speaker,
    string? Published,
    IReadOnlyList<MarkView> Marks);

/// <param name="Name">A name, or a whole question.</param>
/// <param name="Key">Of the request with that name in it, or of the question.</param>
internal sealed record SuggestionView(string Name, string Key);
