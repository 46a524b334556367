using ChatBot.Corpus.Reading.Decoding;
using ChatBot.Corpus.Reading.Lines;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>
/// Cuts what is too long to be cited: a chat message holds 2,000 characters, and nobody reads more as evidence. The cut is after a paragraph, else a
/// sentence, else a word.
/// </summary>
internal static class BlockSplitter
{
    /// <summary>No passage is longer, in UTF-16 code units.</summary>
    public const int Longest = 2000;

    // Pieces of a long text are shorter than the longest whole one, so that the last is no crumb.
    private const int Piece = 1500;
    private const int Shortest = 400;

    public static IEnumerable<Block> Split(SourceText source, Block block)
    {
        var text = source.Text;
        var rest = LineSplitter.Trim(text, block.Span);
        while (rest.Length > Longest)
        {
            var cut = rest.Start + CutIn(text.AsSpan(rest.Start, Piece));
            yield return block with { Span = LineSplitter.Trim(text, rest with { End = cut }) };
            rest = LineSplitter.Trim(text, rest with { Start = cut });
        }

        if (!rest.IsEmpty) yield return block with { Span = rest };
    }

    private static int CutIn(ReadOnlySpan<char> window)
    {
        var paragraph = window.LastIndexOf("\n\n");
        if (paragraph < Shortest) paragraph = window.LastIndexOf("\r\n\r\n");
        if (paragraph >= Shortest) return paragraph;
        var word = -1;
        for (var at = window.Length - 1; at > Shortest; at--)
        {
            if (!char.IsWhiteSpace(window[at])) continue;
            if (word < 0) word = at;
            if (EndsSentence(window[..at])) return at;
        }

        if (word > 0) return word;
        return char.IsHighSurrogate(window[^1]) ? window.Length - 1 : window.Length;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’)»*_");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
    }
}
