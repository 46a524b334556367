using System.Text;
using System.Text.Unicode;

namespace ChatBot.Corpus.Passages;

/// <summary>A text as UTF-8 where that is shorter than a string, as it is for most languages: the texts are most of what a large corpus takes.</summary>
internal static class PackedText
{
    // Whoever reads a passage reads its text several times over.
    [ThreadStatic]
    private static object? _lastPacked;

    [ThreadStatic]
    private static string? _last;

    /// <returns>The bytes, or the text itself where it is no valid Unicode or no shorter.</returns>
    public static object Pack(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (length >= text.Length * sizeof(char)) return text;
        var bytes = new byte[length];
        return Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done ? bytes : text;
    }

    public static string Unpack(object packed)
    {
        if (packed is string text) return text;
        if (ReferenceEquals(packed, _lastPacked)) return _last!;
        (_lastPacked, _last) = (packed, Encoding.UTF8.GetString((byte[])packed));
        return _last;
    }
}
