using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>How a vote went, and nothing of what was voted on: "Ja: 16", "For 7 / Against 0 / Abstained 1", "Votes: 5-0-1".</summary>
internal static class VoteCount
{
    private const int Longest = 120;
    private static readonly WordSet Votes = Vocabulary.Of("votes");
    private static readonly WordSet Between = Vocabulary.Of("between votes");

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return false;
        var (votes, figures) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsAsciiDigit(text[at]))
            {
                while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
                figures++;
            }
            else if (char.IsLetter(text[at]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || (text[end] == '-' && end + 1 < text.Length
                    && char.IsLetter(text[end + 1])))) end++;
                if (Votes.Contains(text[at..end])) votes++;
                else if (!Between.Contains(text[at..end])) return false;
            }

            at = end;
        }

        return votes > 0 && figures > 0;
    }
}
