using ChatBot.Answers.Lexical;

namespace ChatBot.Learning.Lexical;

/// <summary>Writes what <see cref="LexiconImage"/> reads; the format is described there.</summary>
internal static class LexiconImageWriter
{
    public static byte[] Write(IReadOnlyList<LexiconEntry> entries)
    {
        if (entries.Count > LexiconImage.MostWords)
            throw new InvalidOperationException($"{entries.Count} words; the format holds {LexiconImage.MostWords}");

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var classSets = entries.Select(e => (ulong)e.Classes).Distinct().Order().ToList();
        var words = WordTableWriter.Write(entries.Select(e => e.Word).ToList());
        foreach (var number in (int[])[(int)LexiconImage.Magic, entries.Count, entries.Sum(e => e.Links.Count), classSets.Count, words.Length])
            writer.Write(number);
        classSets.ForEach(writer.Write);
        foreach (var link in entries.SelectMany(e => e.Links))
            writer.Write(link.Pack());
        WriteLinkStarts(writer, entries);
        foreach (var entry in entries)
            writer.Write((ushort)classSets.BinarySearch((ulong)entry.Classes));
        foreach (var entry in entries)
            writer.Write((byte)Math.Round(entry.Commonness * 255));
        writer.Write(words);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteLinkStarts(BinaryWriter writer, IReadOnlyList<LexiconEntry> entries)
    {
        var start = 0;
        foreach (var entry in entries)
        {
            writer.Write(start);
            start += entry.Links.Count;
        }

        writer.Write(start);
    }
}
