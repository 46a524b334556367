using System.Text.RegularExpressions;
using ChatBot.Answers;

namespace ChatBot.Conversations.Grammar;

/// <summary>Reads what somebody says to the bot: a command where it opens with one, else a question in plain words.</summary>
public sealed partial class MessageText(CommandGrammar grammar)
{
    /// <summary>Behind these the rest is a sentence, which the query layer understands better than a list of arguments.</summary>
    private static readonly string[] OpensSentence = ["what", "how", "the", "a", "all", "both", "your", "me", "us", "everything", "anything", "something", "where"];

    /// <param name="text">Without the mention of the bot.</param>
    public CommandReading Read(string text)
    {
        text = text.Trim();
        var match = Opening().Match(text);
        if (match.Success && CommandOf(match.Groups["command"].Value) is { } command && IsMeant(command, match.Groups["slash"].Success, match.Groups["rest"].Value.Trim()))
            return grammar.Read(command, match.Groups["rest"].Value.Trim());
        return new CommandReading.Understood(new ChatRequest { Command = Commands.Ask, Question = text });
    }

    /// <summary>The command of a name as people write it: "who-attended", "Who_Attended", "talks-help"; null when there is none.</summary>
    public static string? CommandOf(string name) => name.ToLowerInvariant().Replace('_', '-') switch
    {
        "talks-help" => Commands.Help,
        "action-items" or "todos" or "todo" => Commands.Actions,
        "whoattended" or "attendees" => Commands.WhoAttended,
        var known when Commands.All.Contains(known) => known,
        _ => null,
    };

    private static bool IsMeant(string command, bool isSlashed, string rest)
    {
        if (isSlashed || command == Commands.WhoAttended) return true;
        var next = rest.Split(' ', 2)[0];
        return command switch
        {
            Commands.Talks or Commands.Sources or Commands.Help => rest.Length == 0,
            Commands.Show => CitationId().IsMatch(next),
            Commands.Quote or Commands.Compare or Commands.Summary => !OpensSentence.Contains(next, StringComparer.OrdinalIgnoreCase),
            _ => true,
        };
    }

    [GeneratedRegex(@"^(?<slash>[/!])?(?<command>[A-Za-z_-]+)[:,]?(?:\s+(?<rest>.*))?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\[?c[0-9a-f]{6,}\]?$", RegexOptions.NonBacktracking)]
    private static partial Regex CitationId();
}
