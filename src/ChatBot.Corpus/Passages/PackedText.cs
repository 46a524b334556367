using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ChatBot.Corpus.Passages;

/// <summary>Texts as UTF-8 where that is shorter than UTF-16, as it is for most languages: the texts are most of what a large corpus takes.</summary>
internal static class PackedText
{
    /// <summary>Appends a text.</summary>
    /// <returns>Whether as UTF-16: it is no valid Unicode, or no shorter as UTF-8.</returns>
    public static bool Append(IBufferWriter<byte> bytes, string text)
    {
        var wide = MemoryMarshal.AsBytes(text.AsSpan());
        if (wide.IsEmpty) return false;
        var isNarrow = Utf8.FromUtf16(text, bytes.GetSpan(wide.Length)[..(wide.Length - 1)], out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        if (isNarrow) bytes.Advance(length);
        else bytes.Write(wide);
        return !isNarrow;
    }

    public static string Read(ReadOnlySpan<byte> bytes, bool isWide) => isWide ? MemoryMarshal.Cast<byte, char>(bytes).ToString() : Encoding.UTF8.GetString(bytes);
}
