using ChatBot.Evidence.Inference;
using ChatBot.Evidence.Tokens;
using Microsoft.ML.OnnxRuntime;

namespace ChatBot.Evidence.Models;

/// <summary>
/// The networks, loaded once, with the threads that they run on. The trunk turns tokens into hidden states; the embedder and the reader go on from
/// there. Each text is run alone: quantization looks at the whole input, and beside another text the same one would give other numbers.
/// </summary>
public sealed class EvidenceModels : IDisposable
{
    private static readonly string[] TrunkInputs = ["input_ids", "attention_mask"];
    private static readonly string[] TrunkOutputs = ["hidden"];
    private static readonly string[] EmbedderInputs = ["hidden", "attention_mask"];
    private static readonly string[] EmbedderOutputs = ["vector"];
    private static readonly string[] ReaderInputs = ["question_ids", "question_hidden", "passage_ids", "passage_hidden"];
    private static readonly string[] ReaderOutputs = ["answers", "start", "end"];

    private readonly ModelSession _trunk;

    private EvidenceModels(ModelFiles files, InferenceOptions options, WordPieces words, ModelSession trunk, ModelSession embedder, ModelSession? reader)
    {
        (Words, _trunk, Embedder, Reader) = (words, trunk, embedder, reader);
        VectorVersion = files.Version(ModelFiles.Vocabulary, ModelFiles.Trunk, ModelFiles.Embedder);
        ReaderVersion = reader is null ? null : files.Version(ModelFiles.Vocabulary, ModelFiles.Trunk, ModelFiles.Reader);
        Threads = new InferenceThreads(options.Threads, options.BackgroundThreads, TimeSpan.FromMinutes(1), NativeMemory.GiveBack);
    }

    /// <summary>Beside the program, where a build and a publish put them.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Vectors of one version can be compared with each other and with no others: a part of the key under which they are kept.</summary>
    public string VectorVersion { get; }

    /// <summary>Null where the folder has no reader.</summary>
    public string? ReaderVersion { get; }

    /// <summary>Questions that wait to be embedded or read, those that the threads are at the end of not among them.</summary>
    public int Waiting => Threads.Waiting;

    internal WordPieces Words { get; }

    internal ModelSession Embedder { get; }

    internal ModelSession? Reader { get; }

    internal InferenceThreads Threads { get; }

    /// <exception cref="ModelsUnusableException">A file is missing, damaged or of another version, or ONNX Runtime does not run here.</exception>
    public static async Task<EvidenceModels> OpenAsync(string folder, InferenceOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var files = ModelFiles.In(folder);
        var words = Task.Run(() => ReadVocabulary(files), cancellationToken);
        Task<ModelSession>[] sessions =
        [
            Task.Run(() => ModelSession.Open(files.Check(ModelFiles.Trunk), TrunkInputs, TrunkOutputs), cancellationToken),
            Task.Run(() => ModelSession.Open(files.Check(ModelFiles.Embedder), EmbedderInputs, EmbedderOutputs), cancellationToken),
            .. files.Has(ModelFiles.Reader)
                ? (Task<ModelSession>[])[Task.Run(() => ModelSession.Open(files.Check(ModelFiles.Reader), ReaderInputs, ReaderOutputs), cancellationToken)]
                : [],
        ];
        try
        {
            var opened = await Task.WhenAll(sessions);
            return new EvidenceModels(files, options, await words, opened[0], opened[1], opened.ElementAtOrDefault(2));
        }
        catch
        {
            foreach (var session in sessions.Where(session => session.IsCompletedSuccessfully)) (await session).Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Threads.Dispose();
        _trunk.Dispose();
        Embedder.Dispose();
        Reader?.Dispose();
    }

    /// <returns>The hidden state of every token; the caller disposes of it.</returns>
    internal IDisposableReadOnlyCollection<OrtValue> Encode(long[] tokens)
    {
        using var ids = Row(tokens);
        using var mask = Row(Mask(tokens.Length));
        return _trunk.Run(ids, mask);
    }

    internal static OrtValue Row(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);

    /// <summary>All ones: nothing is padded.</summary>
    internal static long[] Mask(int length)
    {
        var mask = new long[length];
        Array.Fill(mask, 1);
        return mask;
    }

    private static WordPieces ReadVocabulary(ModelFiles files)
    {
        using var vocabulary = File.OpenRead(files.Check(ModelFiles.Vocabulary));
        return WordPieces.Read(vocabulary);
    }
}
