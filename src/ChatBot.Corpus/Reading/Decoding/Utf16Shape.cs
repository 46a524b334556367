using System.Text;

namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>UTF-16 without a byte-order mark: every other byte of what people write is NUL at blanks and line ends at least.</summary>
internal static class Utf16Shape
{
    private const int Sample = 1 << 14;
    private const int LeastBytes = 8;

    // Of the pairs: blanks, figures and marks alone, as in Cyrillic or Chinese.
    private const double LeastZeros = 0.02;

    /// <summary>The byte order that the text is in; null where it is no UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LeastBytes) return null;
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] != 0) continue;
            if ((at & 1) == 0) even++;
            else odd++;
        }

        var least = sample.Length / 2 * LeastZeros;
        var encoding = odd > least && even == 0 ? Encoding.Unicode : even > least && odd == 0 ? Encoding.BigEndianUnicode : null;
        return encoding is not null && Reads(encoding.GetString(sample)) ? encoding : null;
    }

    // A NUL or two among ASCII make no UTF-16: its characters are of one script, the halves above them the same or those of Chinese and Japanese.
    private static bool Reads(string text)
    {
        text = text.TrimEnd('\uFFFD');
        if (text.Contains('\uFFFD') || text.Any(character => char.IsControl(character) && character is not ('\t' or '\r' or '\n' or '\f')) || !text.Any(char.IsLetter)) return false;
        var latin = text.Count(character => character < 0x100);
        var script = text.Where(character => character >= 0x100).GroupBy(character => character >> 8).Select(group => group.Count()).DefaultIfEmpty().Max();
        if ((latin + script) * 10 >= text.Length * 9) return true;
        var eastern = text.Count(character => character is (>= '\u3000' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uFF00' and <= '\uFFEF'));
        return (latin + eastern) * 10 >= text.Length * 9 && text.Count(character => (character & 0x8080) != 0) * 10 >= text.Length;
    }
}
