using System.Collections.Concurrent;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>What goes wrong on purpose, by method ("response_url" for those); "*" is any.</summary>
public sealed class Faults
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault>> _planned = new(StringComparer.Ordinal);

    /// <summary>Asked for each call when nothing is planned: null lets it pass. For chaos.</summary>
    public Func<string, Fault?>? Chance { get; set; }

    public void Plan(string method, Fault fault) => _planned.GetOrAdd(method, _ => new()).Enqueue(fault);

    internal Fault? Next(string method) =>
        _planned.TryGetValue(method, out var planned) && planned.TryDequeue(out var fault) ? fault : Chance?.Invoke(method);
}

/// <param name="Status">200 for an error in the body.</param>
/// <param name="Error">The name in the body.</param>
/// <param name="RetryAfter">Seconds, for 429.</param>
public sealed record Fault(int Status, string Error, int? RetryAfter = null)
{
    /// <summary>Answered instead of JSON, as a proxy or a sign-in page in between does.</summary>
    public string? Page { get; init; }

    /// <summary>Answered without an end, until the client has enough of it.</summary>
    public bool IsEndless { get; init; }

    internal bool IsAnswered => Status != 200 || Page is not null || IsEndless;

    /// <summary>The scope that is said to be missing.</summary>
    public string? Needed { get; init; }

    public static Fault TooMany(int seconds) => new(429, "ratelimited", seconds);

    public static Fault Broken { get; } = new(500, "internal_error");

    /// <summary>Nothing is answered at all; the connection is cut.</summary>
    public static Fault Cut { get; } = new(0, "");

    public static Fault Refused(string error) => new(200, error);

    /// <summary>A page of HTML with status 200.</summary>
    public static Fault Html { get; } = new(200, "") { Page = "<!doctype html><title>Sign in to this network</title>" };

    public static Fault Endless { get; } = new(200, "") { IsEndless = true };
}
