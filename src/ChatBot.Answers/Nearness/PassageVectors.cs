using ChatBot.Corpus;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Index.Storage;

namespace ChatBot.Answers.Nearness;

/// <summary>What the passages of a snapshot mean, as vectors, as far as they are made. Safe for any number of threads.</summary>
public sealed class PassageVectors
{
    private const int Together = 64;

    private readonly CorpusSnapshot _corpus;
    private readonly PassageEmbedder _embedder;
    private readonly PassageVector?[] _vectors;
    private volatile VectorStore _store;

    private PassageVectors(CorpusSnapshot corpus, EvidenceModels models)
    {
        _corpus = corpus;
        _embedder = new PassageEmbedder(models);
        _vectors = new PassageVector?[corpus.Passages.Count];
        _store = new VectorStore([VectorBlock.Of(_vectors)]);
    }

    /// <summary>Ordinals are the numbers of the corpus's passages; one that has no vector yet is never found.</summary>
    public VectorStore Store => _store;

    /// <summary>Vectors that are there, of how many.</summary>
    public VectorProgress Progress => new(_vectors.Count(vector => vector is not null), _vectors.Length);

    /// <summary>Those that are kept; makes none.</summary>
    public static PassageVectors Of(CorpusSnapshot corpus, CorpusStore store, EvidenceModels models) => new(corpus, models);

    /// <summary>Makes what is missing, behind every question.</summary>
    public async Task CompleteAsync(IProgress<VectorProgress>? progress, CancellationToken cancellationToken)
    {
        var missing = Enumerable.Range(0, _vectors.Length).Where(number => _vectors[number] is null);
        foreach (var numbers in missing.Chunk(Together))
        {
            var texts = numbers.Select(number => PassageEmbedder.TextOf(_corpus.Passages[number].Speaker, _corpus.Passages[number].Text)).ToArray();
            var made = await _embedder.PassagesAsync(texts, cancellationToken);
            foreach (var (number, vector) in numbers.Zip(made)) _vectors[number] = vector;
            progress?.Report(Progress);
        }

        _store = new VectorStore([VectorBlock.Of(_vectors)]);
    }
}

/// <param name="Made">Passages that have a vector.</param>
/// <param name="Of">Passages in all.</param>
public readonly record struct VectorProgress(int Made, int Of);
