using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers;

/// <summary>What the query layer returns: platform-neutral, rendered by each adapter. Nothing in it is markup, and everything from a document stands in <see cref="Citations"/>.</summary>
public sealed record Answer
{
    /// <summary>The command that answered: for a plain question that is routed, the one it was routed to.</summary>
    public required string Command { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>One sentence in our words for a person: what follows, or why there is no answer and what to try.</summary>
    public required string Summary { get; init; }

    /// <summary>The body: headings with lines, each pointing at its citations; may be empty.</summary>
    public IReadOnlyList<AnswerSection> Sections { get; init; } = [];

    /// <summary>In order of worth; lines refer to them by position, from 0.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The direct answer in a document's own words; null where there is none.</summary>
    public ShortAnswer? ShortAnswer { get; init; }

    /// <summary>The probability that the first citation answers, from 0 to 1; null where nothing was weighed.</summary>
    public float? Confidence { get; init; }

    /// <summary>For the unknown outcomes: the nearest names there are, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>For <see cref="Outcome.SmallTalk"/>: whole questions that this corpus answers; each is a line of the body, too.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>For <see cref="Outcome.Failed"/>: the number that stands in the log too.</summary>
    public string? Reference { get; init; }

    public bool IsAnswered => Outcome == Outcome.Answered;

    /// <summary>Whether whoever asked got what they came for: an answer, or a friendly word to small talk.</summary>
    public bool Satisfies => Outcome is Outcome.Answered or Outcome.SmallTalk;
}

/// <param name="Heading">Null for lines without one.</param>
public sealed record AnswerSection(string? Heading, IReadOnlyList<AnswerLine> Lines)
{
    /// <summary>Whether its quotes are the points of a list, each on one line, rather than passages to be read one by one.</summary>
    public bool IsList { get; init; }

    /// <summary>The kind of source that the heading names, so that the points of a list need not; null where it names none.</summary>
    public Provenance? Kind { get; init; }
}

/// <summary>One line of an answer.</summary>
/// <param name="Text">Our words and names; empty when the line is just its citations' quotes.</param>
/// <param name="Citations">Positions in <see cref="Answer.Citations"/>, from 0; the passages that the line rests on.</param>
/// <param name="Quoted">Whether the cited passages' words belong into the line, rather than only their numbers.</param>
public sealed record AnswerLine(string Text, IReadOnlyList<int> Citations, bool Quoted)
{
    /// <summary>
    /// What it says by columns, for a surface that shows lines as a table; empty where it has none. Of a quoted line, all but the quote.
    /// </summary>
    public IReadOnlyList<AnswerCell> Cells { get; init; } = [];
}

/// <param name="Column">The column's name, in our words; lines with the same columns belong into one table.</param>
/// <param name="Text">Empty where nothing is known.</param>
public sealed record AnswerCell(string Column, string Text)
{
    /// <summary>The column that says on whose side somebody is: in a table, people of one side stand together.</summary>
    public const string Side = "Side";
}

/// <summary>The words of a citation that answer by themselves.</summary>
/// <param name="Text">As they stand in the quote; where the answer is who speaks, the speaker's label.</param>
/// <param name="Citation">Position in <see cref="Answer.Citations"/>, from 0.</param>
/// <param name="Start">In UTF-16 code units of that citation's quote, from 0.</param>
/// <param name="Length">In UTF-16 code units; 0 where the answer is the speaker, who is named beside the quote and not in it.</param>
public sealed record ShortAnswer(string Text, int Citation, int Start, int Length)
{
    /// <summary>So long a passage answers by itself.</summary>
    private const int ShortPassage = 200;

    /// <summary>
    /// What a record's own line says, for the commands that list such lines: the words marked in it, or a short line as a whole.
    /// </summary>
    internal static ShortAnswer? OfRecord(IReadOnlyList<Citation> citations)
    {
        if (citations is not [var first, ..]) return null;
        if (first.Marks is [var mark, ..])
            return new ShortAnswer(first.Quote.Substring(mark.Start, mark.Length), 0, mark.Start, mark.Length);

        return first.Quote.Length <= ShortPassage ? new ShortAnswer(first.Quote, 0, 0, first.Quote.Length) : null;
    }
}
