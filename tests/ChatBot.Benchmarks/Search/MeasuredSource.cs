using System.Text;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Search;

/// <summary>An invented corpus gone through once by itself: what making it up takes, how large it is, and some of it.</summary>
internal sealed class MeasuredSource
{
    private const int SampleEvery = 37;

    private MeasuredSource()
    {
    }

    public TimeSpan Cpu { get; private set; }

    /// <summary>Of all fields, in UTF-8; heading, speaker and title counted with every passage, as the builder gets them.</summary>
    public long Bytes { get; private set; }

    /// <summary>Passages from all over the corpus, for questions.</summary>
    public List<PassageText> Sample { get; } = [];

    public static MeasuredSource Of(InventedCorpus corpus)
    {
        var source = new MeasuredSource();
        var (count, cpu) = (0, Environment.CpuUsage.TotalTime);
        foreach (var passage in corpus)
        {
            if (count++ % SampleEvery == 0) source.Sample.Add(passage);
            source.Bytes += Encoding.UTF8.GetByteCount(passage.Words) + passage.Heading.Length + passage.Speaker.Length + passage.Title.Length;
        }

        source.Cpu = Environment.CpuUsage.TotalTime - cpu;
        return source;
    }
}
