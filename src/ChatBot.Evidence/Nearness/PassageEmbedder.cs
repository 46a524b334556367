using ChatBot.Evidence.Models;
using ChatBot.Evidence.Tokens;

namespace ChatBot.Evidence.Nearness;

/// <summary>Questions and passages as vectors that are near each other where they mean the same. Safe for any number of threads.</summary>
public sealed class PassageEmbedder(EvidenceModels models)
{
    /// <summary>What Arctic learnt to expect before a question, and only there.</summary>
    private const string QuestionPrefix = "Represent this sentence for searching relevant passages: ";

    /// <summary>Tokens with the two at the ends; what stands behind them does not count.</summary>
    private const int Most = 256;

    /// <summary>What is embedded for a passage: with the model's version, the key under which its vector is kept.</summary>
    /// <param name="speaker">Null or empty where nobody speaks.</param>
    public static string TextOf(string? speaker, string words) => string.IsNullOrEmpty(speaker) ? words : $"{speaker}: {words}";

    /// <summary>Goes before all passages that are embedded in the background.</summary>
    public async Task<PassageVector> QuestionAsync(string question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var vector = default(PassageVector);
        await models.Threads.RunAsync(1, _ => vector = Embed(QuestionPrefix + question), isBackground: false, cancellationToken);
        return vector;
    }

    /// <summary>Vectors of passages in their order, made in the background: whenever a question comes, it is embedded and read first.</summary>
    /// <param name="texts">See <see cref="TextOf"/>. One without any word that the models know is near nothing.</param>
    public async Task<IReadOnlyList<PassageVector>> PassagesAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var vectors = new PassageVector[texts.Count];
        await models.Threads.RunAsync(texts.Count, i => vectors[i] = Embed(texts[i]), isBackground: true, cancellationToken);
        return vectors;
    }

    private PassageVector Embed(string text)
    {
        var pieces = models.Words.Encode(text, Most - 2);
        // The models take it for something that is near everything.
        if (pieces.All(piece => piece.Id == WordPieces.Unknown)) return new PassageVector(new sbyte[PassageVector.Dimensions]);
        long[] tokens = [WordPieces.Start, .. pieces.Select(piece => (long)piece.Id), WordPieces.End];
        using var hidden = models.Encode(tokens);
        using var mask = EvidenceModels.Row(EvidenceModels.Mask(tokens.Length));
        using var vector = models.Embedder.Run(hidden[0], mask);
        return PassageVector.Quantize(vector[0].GetTensorDataAsSpan<float>());
    }
}
