using ChatBot.Evidence.Models;
using Microsoft.ML.OnnxRuntime;

namespace ChatBot.Evidence.Reading;

/// <summary>Reads candidates for the answer to a question. Questions that come at once are read one after another, in their order, and none is cut short.</summary>
public sealed class PassageReader
{
    private readonly EvidenceModels _models;
    private readonly ModelSession _reader;
    private readonly ReadingOptions _options;
    private readonly ReadingMemory _memory;

    /// <exception cref="ModelsUnusableException">The models have no reader.</exception>
    public PassageReader(EvidenceModels models, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(options);
        (_models, _options, _memory) = (models, options, new ReadingMemory(options.Remembered));
        _reader = models.Reader ?? throw new ModelsUnusableException($"models/{ModelFiles.Reader}: missing; without it passages can be found but not read.");
    }

    /// <returns>A reading for each candidate, in their order. It depends on the question and that candidate only.</returns>
    public async Task<IReadOnlyList<PassageReading>> ReadAsync(string question, IReadOnlyList<Candidate> candidates, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(candidates);
        var keys = candidates.Select(candidate => ReadingMemory.KeyOf(question, candidate)).ToArray();
        var readings = keys.Select(_memory.Find).ToArray();
        var unread = Enumerable.Range(0, readings.Length).Where(i => readings[i] is null).ToArray();
        if (unread.Length > 0)
        {
            using var encoded = new EncodedQuestion(question, _models);
            await _models.Threads.RunAsync(unread.Length, i => Read(unread[i]), isBackground: false, cancellationToken);

            // Another caller may have read it while this one waited.
            void Read(int i) => _memory.Keep(keys[i], readings[i] = _memory.Find(keys[i]) ?? ReadBest(encoded, candidates[i]));
        }
        return readings!;
    }

    private PassageReading ReadBest(EncodedQuestion question, Candidate candidate)
    {
        PassageReading? best = null;
        foreach (var window in PassageWindow.Of(candidate, _models.Words, _options.Windows))
        {
            var reading = Read(question, window);
            if (best is null || reading.Score > best.Score) best = reading;
        }
        return best!;
    }

    private PassageReading Read(EncodedQuestion question, PassageWindow window)
    {
        using var hidden = _models.Encode(window.Tokens);
        using var questionIds = EvidenceModels.Row(question.Tokens);
        using var passageIds = EvidenceModels.Row(window.Tokens);
        using var outputs = _reader.Run(questionIds, question.Hidden, passageIds, hidden[0]);
        var score = outputs[0].GetTensorDataAsSpan<float>()[0];
        var starts = outputs[1].GetTensorDataAsSpan<float>().Slice(window.WordsAt, window.Words.Count);
        var ends = outputs[2].GetTensorDataAsSpan<float>().Slice(window.WordsAt, window.Words.Count);
        return new PassageReading(score, new SpanSearch(window, starts, ends, _options.LongestSpan).Best(_options.Spans));
    }

    /// <summary>Encoded once, by whichever thread comes first.</summary>
    private sealed class EncodedQuestion : IDisposable
    {
        private readonly Lazy<IDisposableReadOnlyCollection<OrtValue>> _hidden;

        public EncodedQuestion(string question, EvidenceModels models)
        {
            Tokens = PassageWindow.Question(question, models.Words);
            _hidden = new(() => models.Encode(Tokens));
        }

        public long[] Tokens { get; }

        public OrtValue Hidden => _hidden.Value[0];

        public void Dispose()
        {
            if (_hidden.IsValueCreated) _hidden.Value.Dispose();
        }
    }
}
