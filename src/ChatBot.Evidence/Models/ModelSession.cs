using Microsoft.ML.OnnxRuntime;

namespace ChatBot.Evidence.Models;

/// <summary>One network. Safe for any number of threads; each run stays on the thread that asks for it.</summary>
internal sealed class ModelSession : IDisposable
{
    private static readonly RunOptions Run1 = new();

    private readonly InferenceSession _session;
    private readonly string[] _inputs;
    private readonly string[] _outputs;

    private ModelSession(InferenceSession session, string[] inputs, string[] outputs) => (_session, _inputs, _outputs) = (session, inputs, outputs);

    public static ModelSession Open(string path, string[] inputs, string[] outputs)
    {
        try
        {
            using var options = Options();
            return new ModelSession(new InferenceSession(path, options), inputs, outputs);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw new ModelsUnusableException("The library of ONNX Runtime (libonnxruntime.so, onnxruntime.dll) is missing beside the program or does not run here.", exception);
        }
        catch (OnnxRuntimeException exception)
        {
            throw new ModelsUnusableException($"models/{Path.GetFileName(path)}: no network that this ONNX Runtime can load. {ModelFiles.Cure}", exception);
        }
    }

    /// <returns>In the order of the outputs; the caller disposes of them.</returns>
    public IDisposableReadOnlyCollection<OrtValue> Run(params IReadOnlyCollection<OrtValue> inputs) => _session.Run(Run1, _inputs, inputs, _outputs);

    public void Dispose() => _session.Dispose();

    private static SessionOptions Options()
    {
        var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            // What a run needs goes back to the system: an arena keeps the largest run's memory, a pattern is kept for every length of text.
            EnableCpuMemArena = false,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // Processors without VNNI overflow when they multiply unsigned by signed bytes; this makes both unsigned there, and changes nothing elsewhere.
        options.AddSessionConfigEntry("session.x64quantprecision", "1");
        return options;
    }
}
