using System.Text.Json.Serialization;
using ChatBot.Hosting;
using ChatBot.Transport.Connections;

namespace ChatBot.Operations;

/// <summary>Whether whoever asks is answered: the documents are read, and each platform that has tokens is connected.</summary>
internal sealed class Readiness(ServingCorpus corpus, IEnumerable<IPlatformConnection> platforms)
{
    private readonly IReadOnlyList<IPlatformConnection> _platforms = [.. platforms];

    public ReadinessReport Report()
    {
        var documents = corpus.Snapshot() is not null;
        var connected = _platforms.ToDictionary(platform => platform.Platform, platform => platform.State.IsConnected ? "connected" : "not connected", StringComparer.Ordinal);
        return new ReadinessReport(documents && connected.Values.All(state => state == "connected"), documents ? "read" : "being read", connected);
    }
}

internal sealed record ReadinessReport(bool Ready, string Documents, IReadOnlyDictionary<string, string> Platforms);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadinessReport))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
