using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Routing;

namespace ChatBot.Simulators.Discord.Rest.Recording;

/// <summary>
/// Everything that was sent here, in order. Where the environment variable CHATBOT_RECORDS names a folder, each is written there too, a JSON object a line, so that
/// the validators of tests/calibration can judge it afterwards.
/// </summary>
public sealed class RequestRecorder
{
    private static int _recorders;

    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly Lock _gate = new();
    private readonly string? _file;

    public RequestRecorder()
    {
        if (Environment.GetEnvironmentVariable("CHATBOT_RECORDS") is not { Length: > 0 } folder) return;

        Directory.CreateDirectory(folder);
        _file = Path.Combine(folder, $"discord-{Environment.ProcessId}-{Interlocked.Increment(ref _recorders)}.jsonl");
    }

    public IReadOnlyList<RecordedRequest> All => [.. _requests];

    /// <summary>Addresses that this server does not have.</summary>
    public IReadOnlyList<RecordedRequest> Unhandled => [.. _requests.Where(request => request.Route.StartsWith("unhandled ", StringComparison.Ordinal))];

    public IReadOnlyList<RecordedRequest> Of(string route) => [.. _requests.Where(request => request.Route == route)];

    /// <summary>Off for a benchmark, where nobody reads it.</summary>
    public bool IsOn { get; set; } = true;

    internal void Record(string route, RestCall call, RestAnswer? answer)
    {
        if (!IsOn) return;

        var request = new RecordedRequest(route, BodyOf(call), answer?.Status ?? 0, answer?.Body, call.Agent);
        _requests.Enqueue(request);
        if (_file is null) return;

        lock (_gate) File.AppendAllText(_file, request.ToJson().ToJsonString() + "\n");
    }

    private static JsonNode? BodyOf(RestCall call)
    {
        if (call.Body.Length == 0) return null;
        try
        {
            return JsonNode.Parse(call.Body);
        }
        catch (JsonException)
        {
            return JsonValue.Create(call.Body);
        }
    }
}
