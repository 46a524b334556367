using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Findings;

/// <summary>Passages of one document as bytes: runs of ordinals, each by its distance from the one before and its length.</summary>
internal static class CompactPassages
{
    public static void Passages(this CompactWriter writer, IReadOnlyList<Passage> passages)
    {
        var runs = Runs(passages);
        writer.Number(runs.Count);
        var end = 0;
        foreach (var (start, length) in runs)
        {
            writer.Signed(start - end);
            writer.Number(length);
            end = start + length;
        }
    }

    /// <exception cref="InvalidDataException">These are not passages of the document.</exception>
    public static IReadOnlyList<Passage> Passages(this ref CompactReader bytes, DocumentPassages document)
    {
        var runs = bytes.Count();
        if (runs == 0) return [];
        var ordinals = new List<int>();
        var most = (long)document.Count + runs;
        var end = 0L;
        for (var run = 0; run < runs; run++)
        {
            var start = end + bytes.Signed();
            end = start + bytes.Number();
            if (start < 0 || end < start || end > document.Count || ordinals.Count + (end - start) > most)
                throw new InvalidDataException("A passage is not there.");
            for (var ordinal = start; ordinal < end; ordinal++) ordinals.Add((int)ordinal);
        }

        return new SomePassages(document, ordinals);
    }

    /// <exception cref="InvalidDataException">This is not a passage of the document.</exception>
    public static Passage Passage(this ref CompactReader bytes, DocumentPassages document) => document[bytes.Number(document.Count)];

    private static List<(int Start, int Length)> Runs(IReadOnlyList<Passage> passages)
    {
        var runs = new List<(int Start, int Length)>();
        foreach (var passage in passages)
        {
            if (runs is [.., var (start, length)] && start + length == passage.Ordinal) runs[^1] = (start, length + 1);
            else runs.Add((passage.Ordinal, 1));
        }

        // A reader takes no more passages than a document has, but for one a run.
        return runs.Count > 1 && HasRepeats(passages) ? [.. passages.Select(passage => (passage.Ordinal, 1))] : runs;
    }

    private static bool HasRepeats(IReadOnlyList<Passage> passages) =>
        passages.DistinctBy(passage => passage.Ordinal).Count() < passages.Count;
}
