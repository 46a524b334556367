using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>One request as the server sees it: percent-decoded, the body read.</summary>
/// <param name="Path">Decoded, without the query: "/api/v10/webhooks/1/token/messages/@original".</param>
public sealed record RestCall(string Method, string Path, IReadOnlyDictionary<string, string> Query, string Agent, string Authorization, string ContentType, string Body)
{
    /// <summary>What stands in the place of the route's names.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public ulong Id(string name) => ulong.TryParse(Values[name], out var id)
        ? id
        : throw RefusedException.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{Values[name]}\" is not snowflake.");

    /// <summary>Clients write booleans as "true", "True" and "1".</summary>
    public bool Asks(string parameter) => Query.TryGetValue(parameter, out var value) && value is "true" or "True" or "1";

    public JsonObject ReadObject() => Parse() as JsonObject ?? throw RefusedException.Form("", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");

    public JsonArray ReadArray() => Parse() as JsonArray ?? throw RefusedException.Form("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");

    private JsonNode? Parse()
    {
        try
        {
            return JsonNode.Parse(Body);
        }
        catch (JsonException)
        {
            throw new RefusedException(400, 50109, "The request body contains invalid JSON.");
        }
    }
}
