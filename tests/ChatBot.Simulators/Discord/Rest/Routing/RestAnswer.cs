using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <param name="Body">Null for 204.</param>
public sealed record RestAnswer(int Status, JsonNode? Body = null)
{
    public static RestAnswer NoContent { get; } = new(204);

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static RestAnswer Ok(JsonNode body) => new(200, body);
}
