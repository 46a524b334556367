using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus;

namespace ChatBot.Slack.Rendering;

/// <summary>Slack's own markup (https://docs.slack.dev/messaging/formatting-message-text): how text goes into it, and what somebody wrote comes out of it.</summary>
internal static partial class Mrkdwn
{
    /// <summary>Nothing in the result is a mention, a link or a command: the three characters are all that Slack reads.</summary>
    public static string Escape(string text)
    {
        var shown = ShownText.Of(text);
        if (shown.AsSpan().IndexOfAny("&<>") < 0) return shown;
        var escaped = new StringBuilder(shown.Length + 16);
        foreach (var character in shown)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>What a message says: links by their words, channels by their names, mentions of the bot left out and of others kept as they are readable, entities undone.</summary>
    public static string Plain(string text, string botUser)
    {
        var plain = Reference().Replace(text, match => Readable(match, botUser));
        return plain.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();
    }

    public static bool Mentions(string text, string user) => Reference().EnumerateMatches(text) switch
    {
        var matches => Any(matches, text, target => target.Equals($"@{user}", StringComparison.Ordinal)),
    };

    /// <summary>Whether somebody other than the given one, or everybody, is called.</summary>
    public static bool MentionsOthers(string text, string user) => Reference().EnumerateMatches(text) switch
    {
        var matches => Any(matches, text, target => (target.StartsWith('@') && !target.Equals($"@{user}", StringComparison.Ordinal)) || target.StartsWith("!subteam", StringComparison.Ordinal)
            || target is "!here" or "!channel" or "!everyone"),
    };

    /// <summary>Whether it mentions a person, a group or a channel by nothing but an id: without a name it cannot be understood.</summary>
    public static bool IsAboutUnnamed(string text, string botUser)
    {
        foreach (Match match in Reference().Matches(text))
        {
            var target = match.Groups["target"].Value;
            var isMention = target[0] is '@' or '#' || target.StartsWith("!subteam", StringComparison.Ordinal);
            if (isMention && target != $"@{botUser}" && match.Groups["label"].Value.Length == 0) return true;
        }

        return false;
    }

    private static bool Any(Regex.ValueMatchEnumerator matches, string text, Func<string, bool> isWanted)
    {
        foreach (var match in matches)
            if (isWanted(text.Substring(match.Index + 1, match.Length - 2).Split('|')[0]))
                return true;
        return false;
    }

    private static string Readable(Match match, string botUser)
    {
        var target = match.Groups["target"].Value;
        var label = match.Groups["label"].Value;
        if (target == $"@{botUser}") return " ";
        return target[0] switch
        {
            '@' or '!' => label.Length > 0 ? label : target[0] == '@' ? "" : target[1..],
            '#' => label.Length > 0 ? $"#{label}" : "",
            _ => label.Length > 0 ? label : target,
        };
    }

    [GeneratedRegex(@"<(?<target>[@#!]?[^<>|]+)(?:\|(?<label>[^<>]*))?>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
