using System.Security.Cryptography;
using ChatBot.Evidence.Models;

namespace ChatBot.Evidence.Tests.Models;

/// <summary>The shipped models, opened once for all tests; with the reader that CHATBOT_READER names, where none is shipped.</summary>
public sealed class OpenedModels : IAsyncLifetime, IDisposable
{
    private readonly ModelFolder _folder = new();
    private EvidenceModels? _opened;

    internal static string? ReaderOutside => Environment.GetEnvironmentVariable("CHATBOT_READER");

    internal static bool HasReader => ReaderOutside is not null || File.Exists(Path.Combine(EvidenceModels.DefaultFolder, ModelFiles.Reader));

    internal EvidenceModels Opened => _opened!;

    public async Task InitializeAsync()
    {
        if (ReaderOutside is { } reader) _folder.Add(ModelFiles.Reader, File.ReadAllBytes(reader));
        _opened = await EvidenceModels.OpenAsync(_folder.Path, new InferenceOptions(), CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _opened?.Dispose();
        _folder.Dispose();
    }
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit calls it a collection.
public sealed class OpenedModelsCollection : ICollectionFixture<OpenedModels>
#pragma warning restore CA1711
{
    public const string Name = "opened models";
}

/// <summary>A copy of the shipped folder that may be broken.</summary>
internal sealed class ModelFolder : IDisposable
{
    public ModelFolder()
    {
        Path = Directory.CreateTempSubdirectory("chatbot-models-").FullName;
        foreach (var file in Directory.EnumerateFiles(EvidenceModels.DefaultFolder)) File.Copy(file, PathOf(System.IO.Path.GetFileName(file)));
    }

    public string Path { get; }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>With its sum in the list.</summary>
    public void Add(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        var others = File.ReadLines(PathOf(ModelFiles.Sums)).Where(line => !line.EndsWith(name, StringComparison.Ordinal));
        File.WriteAllLines(PathOf(ModelFiles.Sums), [.. others, $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {name}"]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>A test that reads; skipped where there is no reader.</summary>
internal sealed class ReaderFactAttribute : FactAttribute
{
    public ReaderFactAttribute()
    {
        if (!OpenedModels.HasReader) Skip = "There is no reader: set CHATBOT_READER to a reader.onnx.";
    }
}
