using ChatBot.Corpus.People.Lexicon;
using ChatBot.Corpus.Talks.Lexicon;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>What stands beside a name and tells who the person is.</summary>
internal static class Apposition
{
    private const int LongestRole = 12;
    private static readonly WordSet Linking = new("of in at for to on and from with under at who based working representing");
    private static readonly WordSet Openers = new("a an the one former his her their our its chief deputy senior special vice prime acting");

    /// <summary>"Haskett's special envoy" in "Jane Roe, Haskett's special envoy, has …": up to the next comma or stop; null where no role stands there.</summary>
    public static string? After(string text, ReadOnlySpan<Word> words, int number)
    {
        if (number == 0 || number >= words.Length) return null;
        var nameEnd = words[number - 1].End;
        if (words[number - 1].IsPossessive || !text.AsSpan(nameEnd).StartsWith(", ")) return null;
        var opener = words[number];
        if (!Opens(text, opener)) return null;
        var last = number;
        var hasNoun = IsHead(text, words, number);
        while (last + 1 < words.Length && last - number < LongestRole && words[last + 1].IsJoined && !Ends(text, words[last + 1]))
        {
            last++;
            hasNoun |= IsHead(text, words, last);
        }

        if (!hasNoun || last - number >= LongestRole) return null;
        var end = words[last].End + (words[last].IsPossessive ? 2 : 0);
        return string.Join(' ', text[opener.Start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the word stands as A or B in "talk between A and B" or "talk with B".</summary>
    public static bool IsPartyOfTalk(string text, ReadOnlySpan<Word> words, int first, int end)
    {
        if (first < 2) return false;
        var before = words[first - 1].In(text);
        if (before is "between") return NounBefore(text, words, first - 1) && end < words.Length && words[end].In(text) is "and";
        if (before is not "and" || first < 4) return false;
        for (var number = first - 2; number > Math.Max(1, first - 7); number--)
        {
            if (words[number].In(text) is "between") return NounBefore(text, words, number);
        }

        return false;
    }

    private static bool NounBefore(string text, ReadOnlySpan<Word> words, int between) =>
        between > 0 && TalkNouns.KindOf(words[between - 1].In(text)) is not null;

    private static bool Opens(string text, Word word) =>
        word.IsPossessive || Openers.Contains(word.In(text)) || IsNoun(text, word)
        || Countries.OfNameOrDemonym(word.In(text)) is not null || IsAcronym(word.In(text));

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 6 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsNoun(string text, Word word) => !word.IsPossessive && (PersonNouns.Contains(word.In(text)) || Titles.Heads.Contains(word.In(text)));

    /// <summary>"official" is the person in "an official of the bank" and in "a senior official", not in "the official capital".</summary>
    private static bool IsHead(string text, ReadOnlySpan<Word> words, int number) =>
        IsNoun(text, words[number]) && (number + 1 >= words.Length || !words[number + 1].IsJoined || Linking.Contains(words[number + 1].In(text)) || Ends(text, words[number + 1]));

    private static bool Ends(string text, Word word) => word.In(text) is "who" or "whose" or "which" or "that" or "said" or "told" or "has" or "had" or "is" or "was";
}
