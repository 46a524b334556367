namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>An address and what answers there.</summary>
/// <param name="Template">With names in braces: "/channels/{channel}/messages".</param>
/// <param name="Answer">Synchronous: the server lets one in at a time, as what is shown must be in one state.</param>
public sealed record RestRoute(string Method, string Template, Func<RestCall, RestAnswer> Answer)
{
    private readonly string[] _parts = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The bot's token is asked for; where the path holds an interaction's token it may be there or not.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>How many requests in how much time; null where this server keeps no limit but the global one.</summary>
    public (int Requests, TimeSpan Window)? Limit { get; init; }

    /// <summary>Names in the template whose values have limits of their own.</summary>
    public IReadOnlyList<string> Major { get; init; } = [];

    /// <summary>Null when the path is another one.</summary>
    public Dictionary<string, string>? Match(string method, IReadOnlyList<string> path)
    {
        if (method != Method || path.Count != _parts.Length) return null;

        var values = new Dictionary<string, string>();
        foreach (var (part, given) in _parts.Zip(path))
        {
            if (part[0] == '{') values[part[1..^1]] = given;
            else if (part != given) return null;
        }

        return values;
    }

    public override string ToString() => $"{Method} {Template}";
}
