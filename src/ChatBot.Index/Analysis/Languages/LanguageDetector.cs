using System.Collections.Frozen;
using System.Numerics;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>
/// Tells a text's language by its share of each language's stop words; a word of several languages counts for each of them with its part.
/// Russian and
/// Ukrainian are told by the letters that only one of them has.
/// </summary>
public static class LanguageDetector
{
    /// <summary>More of a text tells nothing new.</summary>
    private const int MostCharacters = 40_000;

    /// <summary>The share of stop words below which a text, a table for one, is of no language.</summary>
    private const float LeastShare = 0.04f;

    /// <summary>How much more a language must have that the documents do not have, so that a question is taken to be in it.</summary>
    private const float Foreign = 2;

    private static readonly string[] Codes = [.. Language.All.Keys.Order(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, uint> Languages = Language.All.Values
        .SelectMany(language => language.StopWords.Select(word => (Word: word, Bit: 1U << Array.IndexOf(Codes, language.Code))))
        .GroupBy(pair => pair.Word, pair => pair.Bit, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one | other), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code of a document's language; English where nothing tells.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var found = Count(text[..Math.Min(text.Length, MostCharacters)]);
        var best = found.Best(Codes);
        return found.Words > 0 && found.Of(best) / found.Words >= LeastShare ? best : LanguageCodes.English;
    }

    /// <summary>The language of a question to documents of some languages: one of theirs unless much speaks for another.</summary>
    /// <param name="among">The most frequent first, which is taken where nothing tells; English where there are none.</param>
    internal static string OfQuestion(string question, IReadOnlyList<string> among)
    {
        var found = Count(question);
        var theirs = among.Count == 0 ? LanguageCodes.English : found.Best(among);
        var other = found.Best(Codes);
        return found.Of(other) >= Foreign && found.Of(other) > Foreign * found.Of(theirs) ? other : theirs;
    }

    private static Evidence Count(ReadOnlySpan<char> text)
    {
        var found = new Evidence();
        Span<char> lower = stackalloc char[WordForms.MaxLength];
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && char.IsLetter(text[at + length])) length++;
            if (length is > 0 and <= WordForms.MaxLength)
            {
                for (var letter = 0; letter < length; letter++) lower[letter] = char.ToLowerInvariant(text[at + letter]);
                found.Add(lower[..length]);
            }

            at += length + 1;
        }

        return found;
    }

    private sealed class Evidence
    {
        /// <summary>A letter of one of the two alone.</summary>
        private const float Letter = 0.2f;

        private readonly float[] _found = new float[Codes.Length];

        public int Words { get; private set; }

        public float Of(string code) => _found[Array.IndexOf(Codes, code)];

        public void Add(ReadOnlySpan<char> word)
        {
            Words++;
            if (word.ContainsAny("іїєґ")) _found[Array.IndexOf(Codes, LanguageCodes.Ukrainian)] += Letter;
            if (word.ContainsAny("ыэъё")) _found[Array.IndexOf(Codes, LanguageCodes.Russian)] += Letter;
            if (!Lookup.TryGetValue(word, out var languages)) return;
            var part = 1f / BitOperations.PopCount(languages);
            for (; languages != 0; languages &= languages - 1) _found[BitOperations.TrailingZeroCount(languages)] += part;
        }

        /// <summary>Of equal evidence the first.</summary>
        public string Best(IReadOnlyList<string> codes)
        {
            var best = codes[0];
            foreach (var code in codes)
            {
                if (Of(code) > Of(best)) best = code;
            }

            return best;
        }
    }
}
