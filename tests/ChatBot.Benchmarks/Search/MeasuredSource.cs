using System.Diagnostics;
using System.Text;
using ChatBot.Search;

namespace ChatBot.Benchmarks.Search;

/// <summary>Hands passages to the index builder, a few thousand at a time, and keeps the time that making them up takes apart.</summary>
internal sealed class MeasuredSource(InventedCorpus corpus)
{
    private const int Batch = 4_096;
    private const int SampleEvery = 37;

    private int _count;

    public TimeSpan Inventing { get; private set; }

    public TimeSpan InventingCpu { get; private set; }

    /// <summary>Of all fields, in UTF-8; heading, speaker and title counted with every passage, as the builder gets them.</summary>
    public long Bytes { get; private set; }

    /// <summary>Passages from all over the corpus, for questions.</summary>
    public List<PassageText> Sample { get; } = [];

    public IEnumerable<PassageText> Passages()
    {
        using var passages = corpus.Passages().GetEnumerator();
        var batch = new List<PassageText>(Batch);
        do
        {
            var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            batch.Clear();
            while (batch.Count < Batch && passages.MoveNext()) Take(passages.Current, batch);
            Inventing += Stopwatch.GetElapsedTime(started);
            InventingCpu += Environment.CpuUsage.TotalTime - cpu;
            foreach (var passage in batch) yield return passage;
        }
        while (batch.Count == Batch);
    }

    private void Take(in PassageText passage, List<PassageText> batch)
    {
        batch.Add(passage);
        Bytes += Encoding.UTF8.GetByteCount(passage.Words) + passage.Heading.Length + passage.Speaker.Length + passage.Title.Length;
        if (_count++ % SampleEvery == 0) Sample.Add(passage);
    }
}
