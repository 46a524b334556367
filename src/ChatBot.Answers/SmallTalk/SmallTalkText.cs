using System.Text.RegularExpressions;
using ChatBot.Answers.Languages;

namespace ChatBot.Answers.SmallTalk;

/// <summary>A text as words and emoji, to look for phrases in.</summary>
internal sealed partial class SmallTalkText
{
    private SmallTalkText(string text, IReadOnlyList<Item> items) => (Text, Items) = (text, items);

    public string Text { get; }

    public IReadOnlyList<Item> Items { get; }

    public static SmallTalkText Of(string text)
    {
        var items = new List<Item>();
        var end = 0;
        foreach (Match match in ItemPattern().Matches(text))
        {
            var isEmoji = match.Groups["emoji"].Success;
            var between = text.AsSpan(end, match.Index - end);
            var isApart = items.Count > 0 && (isEmoji || items[^1].IsEmoji || between.ContainsAnyExcept(" -\t\u00a0"));
            end = match.Index + match.Length;
            items.Add(new Item(match.Index, end, isEmoji ? "" : Letters.Fold(match.Value), isApart));
        }

        return new SmallTalkText(text, items);
    }

    /// <summary>The longest phrases that begin at an item; none where it begins none.</summary>
    /// <param name="to">Where the phrase must have ended.</param>
    public (int Length, IReadOnlyList<SmallTalkPhrase> Phrases) PhraseFrom(int from, int to)
    {
        for (var length = Math.Min(SmallTalkPhrases.Longest, to - from); length > 0; length--)
            if (PhrasesAt(from, length) is { Count: > 0 } phrases) return (length, phrases);
        return (0, []);
    }

    /// <summary>The longest phrases that end before an item.</summary>
    /// <param name="from">Where the phrase may begin at the earliest.</param>
    public (int Length, IReadOnlyList<SmallTalkPhrase> Phrases) PhraseUpTo(int to, int from)
    {
        for (var length = Math.Min(SmallTalkPhrases.Longest, to - from); length > 0; length--)
            if (PhrasesAt(to - length, length) is { Count: > 0 } phrases) return (length, phrases);
        return (0, []);
    }

    private List<SmallTalkPhrase> PhrasesAt(int at, int length)
    {
        for (var number = at; number < at + length; number++)
            if (Items[number].IsEmoji || number > at && Items[number].IsApart) return [];
        return [.. SmallTalkPhrases.Of(string.Join(' ', Items.Skip(at).Take(length).Select(item => item.Folded)))];
    }

    /// <summary>Emoji are known by their blocks, and by the names and faces that people type for them.</summary>
    [GeneratedRegex(
        @"(?<emoji>:[a-zA-Z][\w+-]*:|[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2600-\u27BF\u2B50\u2B55\uFE0F\u200D]"
            + @"|(?<=^|\s)([:;=8]-?[)(DPp|3]+|<3|\^_?\^|[xX]D)(?=$|\s))"
            + @"|[\p{L}\p{M}\p{N}]+(['\u2019][\p{L}\p{M}\p{N}]+)*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex ItemPattern();

    /// <param name="Start">In the text.</param>
    /// <param name="End">In the text, exclusive.</param>
    /// <param name="Folded">Empty for an emoji.</param>
    /// <param name="IsApart">Whether more than a space stands between it and the one before.</param>
    internal readonly record struct Item(int Start, int End, string Folded, bool IsApart)
    {
        public bool IsEmoji => Folded.Length == 0;
    }
}
