using System.Text.Json;

namespace ChatBot.Web.Asking;

/// <summary>What somebody gets for a question, as the page's script draws it.</summary>
internal sealed record ReplyView
{
    /// <summary>The name of an outcome or of a refusal; "NotUnderstood" where a command's text does not tell what is asked.</summary>
    public required string Outcome { get; init; }

    /// <summary>The whole summary: what follows, or why there is no answer.</summary>
    public required string Text { get; init; }

    /// <summary>The same, line by line, with the words that answer apart from ours.</summary>
    public IReadOnlyList<SummaryLineView> Summary { get; init; } = [];

    /// <summary>What was asked, as it is typed.</summary>
    public string? Asked { get; init; }

    /// <summary>The questions that it follows up, oldest first: with them and <see cref="Asked"/> anybody can ask the same.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>What to send as the questions before with a question that follows this one up.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

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

    /// <summary>Those that this page's items and the summary point at, in their order.</summary>
    public IReadOnlyList<CitationView> Citations { get; init; } = [];

    /// <summary>Where the citations come from that no quotation of this page shows.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];

    /// <summary>What somebody may have meant, or may ask next.</summary>
    public IReadOnlyList<SuggestionView> Suggestions { get; init; } = [];

    /// <summary>The very message that Discord would be sent.</summary>
    public JsonElement? Discord { get; init; }

    /// <summary>The very message that Slack would be sent.</summary>
    public JsonElement? Slack { get; init; }
}

/// <summary>One line of a summary.</summary>
/// <param name="Lead">In our words; may be all of the line.</param>
/// <param name="Words">The direct answer, word for word; null where the line has none.</param>
/// <param name="Citation">The number, from 1, of the passage that the words stand in.</param>
internal sealed record SummaryLineView(string Lead, QuotedView? Words = null, int? Citation = null);

/// <summary>A document's words with the quotation marks that they need.</summary>
/// <param name="Opening">Empty where the words have marks of their own.</param>
internal sealed record QuotedView(string Opening, string Text, string Closing);

/// <summary>One thing in an answer: a heading, a line in our words, a quotation, or a quote as a point of a list.</summary>
/// <param name="Kind">"heading", "statement", "quotation" or "point".</param>
/// <param name="Citations">Numbers from 1 that the line rests on; one for a quotation or a point.</param>
internal sealed record ItemView(string Kind, string Text, IReadOnlyList<int> Citations)
{
    /// <summary>Of quoted words: the quotation mark before them; empty where they have marks of their own.</summary>
    public string? Opening { get; init; }

    public string? Closing { get; init; }

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

/// <summary>Citations of one document, kind of source and day.</summary>
/// <param name="Numbers">"[1]–[4] [7]".</param>
/// <param name="Paragraphs">"paragraphs 12, 14–16".</param>
/// <param name="Section">Where all stand under the same headings; else null.</param>
/// <param name="Speaker">Where one person says all of it; else null.</param>
/// <param name="Citations">Their numbers, from 1.</param>
internal sealed record SourceView(
    string Numbers,
    string Provenance,
    string Label,
    string Title,
    string? Section,
    string Paragraphs,
    string? Speaker,
    string? Published,
    IReadOnlyList<int> Citations);

/// <param name="Name">A name, or a whole question.</param>
/// <param name="Key">Of the request with that name in it, or of the question.</param>
internal sealed record SuggestionView(string Name, string Key);
