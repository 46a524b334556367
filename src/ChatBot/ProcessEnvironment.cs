using System.Text;
using ChatBot.Evidence.Models;

namespace ChatBot;

/// <summary>Everything the program takes from the process it runs in, so that tests can be the process.</summary>
internal sealed record ProcessEnvironment
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public required bool InputIsTerminal { get; init; }

    public required bool OutputIsTerminal { get; init; }

    public required bool ErrorIsTerminal { get; init; }

    /// <summary>
    /// Waits for the next key at the terminal, without showing it; null where keys cannot be read one by one, so that whole lines are.
    /// </summary>
    public Func<ConsoleKeyInfo>? ReadKey { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public required int Width { get; init; }

    public required string WorkingDirectory { get; init; }

    /// <summary>Where the executable and what ships with it are.</summary>
    public required string ApplicationDirectory { get; init; }

    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Opens the networks, the same ones however often; they are closed by whoever made this.</summary>
    public required Func<InferenceOptions, Task<EvidenceModels>> OpenModels { get; init; }

    /// <summary>Where containers mount secrets, a file each. It need not exist.</summary>
    public string SecretsDirectory { get; init; } = "/run/secrets";

    /// <summary>Bytes that this process may use: the machine's, or a container's limit.</summary>
    public long AvailableMemory { get; init; } = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>Whether colours and highlights may be sent: never into a pipe or file, nor against NO_COLOR (https://no-color.org).</summary>
    public bool UsesColour =>
        OutputIsTerminal && string.IsNullOrEmpty(Variables.GetValueOrDefault("NO_COLOR")) && Variables.GetValueOrDefault("TERM") != "dumb";

    public static ProcessEnvironment Current(ProcessModels models)
    {
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = TextWriter.Synchronized(error),
            InputIsTerminal = !Console.IsInputRedirected,
            ReadKey = ReadsKeys ? () => Console.ReadKey(intercept: true) : null,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = TerminalWidth(),
            WorkingDirectory = Environment.CurrentDirectory,
            ApplicationDirectory = AppContext.BaseDirectory,
            Variables = EnvironmentVariables(),
            Time = TimeProvider.System,
            OpenModels = models.OpenAsync,
        };
    }

    private static bool ReadsKeys =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private const int DefaultWidth = 100;
    private const int NarrowestWidth = 20;

    /// <summary>Some terminals report 0 columns.</summary>
    private static int TerminalWidth() =>
        Console.IsOutputRedirected || Console.WindowWidth <= 0 ? DefaultWidth : Math.Max(Console.WindowWidth, NarrowestWidth);

    private static Dictionary<string, string> EnvironmentVariables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        return variables;
    }
}
