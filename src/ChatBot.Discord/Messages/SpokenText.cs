using System.Text.RegularExpressions;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Messages;

/// <summary>What somebody wrote, without Discord's markup: mentions become names, emoji and marks of formatting go.</summary>
internal static partial class SpokenText
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    /// <param name="self">Whose mention is taken out altogether; null for nobody's.</param>
    public static string Of(Message message, Snowflake? self = null)
    {
        var named = UserMention().Replace(WordsOf(message), match => NameOf(match.Groups["id"].Value, message, self));
        var plain = Emphasis().Replace(OtherMarkup().Replace(named, " "), "");
        return Blank().Replace(Escaped().Replace(plain, "${character}"), " ").Trim();
    }

    /// <summary>A message of components has its words in their texts.</summary>
    private static string WordsOf(Message message) => message.Content.Length > 0
        ? message.Content
        : string.Join('\n', message.Components.SelectMany(component => component.All).Select(component => component.Content).OfType<string>());

    private static string NameOf(string id, Message message, Snowflake? self)
    {
        if (!Snowflake.TryParse(id, out var mentioned) || mentioned == self) return " ";
        var user = message.Mentions.FirstOrDefault(user => user.Id == mentioned);
        return user?.GlobalName ?? user?.Username ?? " ";
    }

    [GeneratedRegex("<@!?(?<id>[0-9]+)>", Options)]
    private static partial Regex UserMention();

    /// <summary>Roles, channels, commands, timestamps, emoji of servers.</summary>
    [GeneratedRegex("<(@&|#|/[^<>]{1,100}:|t:|a?:[A-Za-z0-9_]+:|id:)[^<>\\s]*>", Options)]
    private static partial Regex OtherMarkup();

    [GeneratedRegex(@"\*+|__+|~~|\|\||`+|^(#{1,3}|-#)[ \t]+", Options | RegexOptions.Multiline)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\(?<character>[!-/:-@\[-`{-~])", Options)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"[ \t]+", Options)]
    private static partial Regex Blank();
}
