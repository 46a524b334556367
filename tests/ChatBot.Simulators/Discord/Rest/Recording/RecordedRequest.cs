using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Discord.Rest.Recording;

/// <summary>A request and what became of it, without the tokens that its address and headers held.</summary>
/// <param name="Route">"POST /interactions/{interaction}/{token}/callback"; for an unknown address the method and the path.</param>
/// <param name="Status">0 when no answer was given.</param>
/// <param name="Agent">The User-Agent: whose request it was.</param>
public sealed record RecordedRequest(string Route, JsonNode? Body, int Status, JsonNode? Answer, string Agent)
{
    public JsonObject ToJson() => new()
    {
        ["route"] = Route,
        ["body"] = Body?.DeepClone(),
        ["status"] = Status,
        ["answer"] = Answer?.DeepClone(),
        ["agent"] = Agent,
    };
}
