
namespace ChatBot.Answers.Citations;

/// <summary>A passage's words, or a run of its sentences where all of it does not fit: exact, never reworded.</summary>
/// <param name="Marks">The answering words, in UTF-16 code units of <paramref name="Text"/>.</param>
/// <param name="CutBefore">Whether words before it were left out.</param>
/// <param name="CutAfter">Whether words after it were left out.</param>
public sealed record Excerpt(string Text, IReadOnlyList<Mark> Marks, bool CutBefore, bool CutAfter)
{
    public bool IsWhole => !CutBefore && !CutAfter;

    /// <summary>With a space for every end of a line, for where it stands in a list.</summary>
    public Excerpt OnOneLine() => this with { Text = Text.Replace('\n', ' ').Replace('\r', ' ') };
}
