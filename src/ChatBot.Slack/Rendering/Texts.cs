using ChatBot.Answers.Citations;

namespace ChatBot.Slack.Rendering;

/// <summary>Text made to fit.</summary>
internal static class Texts
{
    /// <summary>At most so many UTF-16 code units, cut between words, with "…" where something was cut.</summary>
    public static string Shortened(string text, int limit)
    {
        if (text.Length <= limit) return text;
        return $"{Excerpts.Of(text, [], limit - 1, part => part.Length).Text}…";
    }

    /// <summary>The text of a message that has blocks: no markup in it works, and it is short enough once escaped.</summary>
    public static string Fallback(string text)
    {
        var cut = Excerpts.Of(text, [], SlackMessage.LongestText - 1, part => Mrkdwn.Escape(part).Length);
        return Mrkdwn.Escape(cut.IsWhole ? text : $"{cut.Text}…");
    }
}
