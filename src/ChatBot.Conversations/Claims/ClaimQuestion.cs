using System.Text.RegularExpressions;
using ChatBot.Answers;
using ChatBot.Answers.Citations;

namespace ChatBot.Conversations.Claims;

/// <summary>Makes a question of somebody's message, to find out what the talks have on what it claims.</summary>
public static partial class ClaimQuestion
{
    /// <summary>The message without links and the arrows of quoted lines, on one line, cut at the end of a sentence to what can be asked at once; empty when nothing is left.</summary>
    /// <param name="message">Plain text: the adapter has taken its platform's markup and mentions out.</param>
    public static string Of(string message)
    {
        var words = Space().Replace(QuoteArrow().Replace(Link().Replace(message, " "), ""), " ").Trim();
        return Excerpts.Of(words, [], TalkAnswers.LongestQuestion, text => text.Length).Text;
    }

    [GeneratedRegex(@"\b[a-z][a-z0-9+.-]*://\S+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ \t]*(?:>[ \t]*)+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex QuoteArrow();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
