using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.World;

/// <summary>
/// Everything that the app sent, in order. Where the environment variable CHATBOT_RECORDS names a folder, each is written there too, a JSON object a line, so that the
/// validators of tests/calibration can judge it afterwards.
/// </summary>
public sealed class Recorder
{
    private static int _recorders;
    private readonly ConcurrentQueue<Recorded> _all = new();
    private readonly Lock _gate = new();
    private readonly string? _file;

    public Recorder()
    {
        if (Environment.GetEnvironmentVariable("CHATBOT_RECORDS") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        _file = Path.Combine(folder, $"slack-{Environment.ProcessId}-{Interlocked.Increment(ref _recorders)}.jsonl");
    }

    public IReadOnlyList<Recorded> All => [.. _all];

    public IReadOnlyList<Recorded> Of(string route) => [.. _all.Where(recorded => recorded.Route == route)];

    /// <summary>Off for a benchmark, where nobody reads it.</summary>
    public bool IsOn { get; set; } = true;

    internal void Record(string route, JsonObject body, string? error)
    {
        if (!IsOn) return;
        var recorded = new Recorded(route, body, error);
        _all.Enqueue(recorded);
        if (_file is null) return;
        var line = new JsonObject { ["route"] = route, ["body"] = body.DeepClone(), ["error"] = error }.ToJsonString();
        lock (_gate) File.AppendAllText(_file, line + "\n");
    }
}

/// <param name="Route">A method's name; "response_url"; "ack" and "unhandled …".</param>
/// <param name="Error">What it was refused with; null when it was accepted.</param>
public sealed record Recorded(string Route, JsonObject Body, string? Error);
