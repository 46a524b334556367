using System.Globalization;
using System.Text.Json.Serialization;
using ChatBot.Answers.Nearness;
using ChatBot.Hosting;
using ChatBot.Transport.Connections;

namespace ChatBot.Operations;

/// <summary>
/// Whether whoever asks is answered: the documents are read, each platform that has tokens is connected, and no part of the program has
/// failed.
/// </summary>
internal sealed class Readiness(ServingCorpus corpus, IEnumerable<IPlatformConnection> platforms, ServiceWatch services)
{
    private readonly IReadOnlyList<IPlatformConnection> _platforms = [.. platforms];

    public ReadinessReport Report()
    {
        var documents = corpus.Snapshot();
        var connected = _platforms.ToDictionary(platform => platform.Platform, platform => platform.State.IsConnected ? "connected" : "not connected", StringComparer.Ordinal);
        var failing = services.Failing;
        var isReady = documents is not null && connected.Values.All(state => state == "connected") && failing.Count == 0;
        return new ReadinessReport(isReady, documents is null ? "being read" : Read(documents.Vectors.Progress), connected, failing.Count > 0 ? failing : null);
    }

    /// <summary>Answers come while passages are still looked at, so that does not count against being ready.</summary>
    private static string Read(VectorProgress progress) => progress.Missing == 0
        ? "read"
        : string.Create(CultureInfo.InvariantCulture, $"read; {progress.Made} of {progress.Of} passages have been looked at for their meaning");
}

/// <param name="Failing">Parts of the program that have failed and do not run; null where there is none.</param>
internal sealed record ReadinessReport(bool Ready, string Documents, IReadOnlyDictionary<string, string> Platforms, IReadOnlyList<string>? Failing);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadinessReport))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
