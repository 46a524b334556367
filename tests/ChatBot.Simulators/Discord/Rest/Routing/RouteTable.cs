namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>Every address there is. A concrete one goes before one with a name in the same place.</summary>
public sealed class RouteTable(IEnumerable<RestRoute> routes)
{
    private const string Version = "/api/v10";

    private readonly RestRoute[] _routes = [.. routes.OrderBy(route => route.Template.Count(character => character == '{'))];

    /// <summary>The route, and the call with its values; null when there is none.</summary>
    public (RestRoute Route, RestCall Call)? Find(RestCall call)
    {
        if (!call.Path.StartsWith(Version + "/", StringComparison.Ordinal)) return null;

        var path = call.Path[Version.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var route in _routes)
        {
            if (route.Match(call.Method, path) is { } values) return (route, call with { Values = values });
        }

        return null;
    }
}
