using System.Diagnostics.Metrics;
using ChatBot.Corpus;
using ChatBot.Hosting;

namespace ChatBot.Operations;

/// <summary>How much is answered from, and since when. Nothing is measured while the documents are being read.</summary>
internal sealed class CorpusMetrics : IDisposable
{
    public const string MeterName = "ChatBot.Corpus";

    private readonly Meter _meter;

    public CorpusMetrics(IMeterFactory meters, ServingCorpus corpus, TimeProvider time)
    {
        _meter = meters.Create(MeterName);
        _meter.CreateObservableGauge("chatbot.corpus.documents", () => Of(read => read.Documents.Count), null, "Documents that are answered from");
        _meter.CreateObservableGauge("chatbot.corpus.passages", () => Of(read => read.Passages.Count), null, "Passages that are answered from");
        _meter.CreateObservableGauge("chatbot.corpus.embedded", Embedded, null, "Passages that have been looked at for their meaning");
        _meter.CreateObservableGauge("chatbot.corpus.refused", () => Of(read => read.Refused.Count), null, "Files that were left out");
        _meter.CreateObservableGauge("chatbot.corpus.age", Age, "s", "Time since the documents were read");

        IEnumerable<Measurement<int>> Of(Func<CorpusSnapshot, int> count) => corpus.Snapshot() is { Corpus: { } read } ? [new Measurement<int>(count(read))] : [];
        IEnumerable<Measurement<int>> Embedded() => corpus.Snapshot() is { } read ? [new Measurement<int>(read.Vectors.Progress.Made)] : [];
        IEnumerable<Measurement<double>> Age() => corpus.ReadAt is { } read ? [new Measurement<double>((time.GetUtcNow() - read).TotalSeconds)] : [];
    }

    public void Dispose() => _meter.Dispose();
}
