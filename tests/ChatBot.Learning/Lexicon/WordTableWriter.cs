using System.Text;
using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Writes what <see cref="WordTable"/> reads; the format is described there.</summary>
internal static class WordTableWriter
{
    /// <param name="words">In ordinal order.</param>
    public static byte[] Write(IReadOnlyList<string> words)
    {
        using var blocks = new MemoryStream();
        var starts = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var isFirst = i % WordTable.BlockLength == 0;
            if (isFirst)
                starts.Add((int)blocks.Length);
            var shared = isFirst ? 0 : words[i].AsSpan().CommonPrefixLength(words[i - 1]);
            blocks.WriteByte((byte)shared);
            blocks.WriteByte((byte)(words[i].Length - shared));
            blocks.Write(Encoding.ASCII.GetBytes(words[i][shared..]));
        }

        return [.. starts.SelectMany(BitConverter.GetBytes), .. blocks.ToArray()];
    }
}
