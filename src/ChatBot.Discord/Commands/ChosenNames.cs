using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Answers;
using ChatBot.Conversations.Grammar;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>
/// Names as choices of Discord's, which carry at most 100 characters: a longer name is sent as its beginning with a few digits of its hash, and found
/// again by both.
/// </summary>
internal sealed partial class ChosenNames(KnownNames names)
{
    private const int HashDigits = 8;
    private const int SameBeginning = 1000;

    /// <summary>The best ones for what was typed so far.</summary>
    public IReadOnlyList<AutocompleteChoice> Choices(CompletionKind kind, string typed) =>
    [
        .. names(kind, typed, MessageLimits.Choices)
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => new AutocompleteChoice(DiscordMarkdown.Plain(name, MessageLimits.ChoiceName), ValueOf(name)))
            .DistinctBy(choice => choice.Value),
    ];

    /// <summary>The name that a choice stands for; what somebody typed without choosing is what it is.</summary>
    public string NameOf(CompletionKind kind, string value)
    {
        if (Cut().Match(value) is not { Success: true } cut) return value;
        var beginning = cut.Groups["beginning"].Value;
        return names(kind, beginning, SameBeginning).FirstOrDefault(name => ValueOf(name) == value) ?? beginning;
    }

    private static string ValueOf(string name)
    {
        if (name.Length <= MessageLimits.ChoiceValue) return name;
        var end = MessageLimits.ChoiceValue - HashDigits - 1;
        if (char.IsHighSurrogate(name[end - 1])) end--;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, HashDigits / 2));
        return $"{name[..end]}…{hash}";
    }

    [GeneratedRegex("^(?<beginning>.+)…[0-9a-f]{8}$", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cut();
}
