using System.Text;
using ChatBot.Answers.Tests.Samples;
using ChatBot.CommandLine;
using ChatBot.Evidence.Models;

namespace ChatBot.Tests.Support;

/// <summary>The program in a folder of its own, run through its front door.</summary>
internal sealed class ChatBotProcess : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("chatbot-");

    public string Home => _home.FullName;

    public string Documents => Path.Combine(Home, "index", "documents");

    public bool IsTerminal { get; init; }

    public int Width { get; init; } = 80;

    /// <summary>Listens at any free port, as tests run at the same time.</summary>
    public Dictionary<string, string> Variables { get; } = new() { ["Http__Address"] = "http://127.0.0.1:0" };

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>One set of networks for all tests.</summary>
    public Func<InferenceOptions, Task<EvidenceModels>> OpenModels { get; init; } = _ => Task.FromResult(OpenedModels.Shared);

    public long AvailableMemory { get; init; } = 16L * 1024 * 1024 * 1024;

    public string Secrets => Path.Combine(Home, "secrets");

    public WatchedWriter Error { get; } = new();

    public ChatBotProcess WithDocument(string name, string text) => WithFile(Path.Combine("index", "documents", name), Encoding.UTF8.GetBytes(text));

    public ChatBotProcess WithFile(string name, string text) => WithFile(name, Encoding.UTF8.GetBytes(text));

    public ChatBotProcess WithFile(string name, byte[] bytes)
    {
        var path = Path.Combine(Home, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public Task<Ended> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public async Task<Ended> RunAsync(string input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = await RunAsync(given, output, CancellationToken.None, arguments);
        return new Ended(code, Encoding.UTF8.GetString(output.ToArray()), Error.Text);
    }

    public Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken, params string[] arguments) =>
        CommandLineApp.RunAsync(arguments, Environment(input, output), cancellationToken);

    public ProcessEnvironment Environment(Stream input, Stream output) => new()
    {
        Input = input,
        Output = output,
        Error = Error,
        InputIsTerminal = IsTerminal,
        OutputIsTerminal = IsTerminal,
        ErrorIsTerminal = IsTerminal,
        Width = Width,
        WorkingDirectory = Home,
        ApplicationDirectory = Path.Combine(Home, "application"),
        Variables = Variables,
        Time = Time,
        OpenModels = OpenModels,
        SecretsDirectory = Secrets,
        AvailableMemory = AvailableMemory,
    };

    public void Dispose() => _home.Delete(recursive: true);
}

internal sealed record Ended(int Code, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}
