using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>What a method answers: status 200 whatever happened.</summary>
internal static class ApiAnswer
{
    public static JsonObject Ok(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields) answer[name] = value;
        return answer;
    }

    public static JsonObject Error(string error) => new() { ["ok"] = false, ["error"] = error };

    /// <param name="messages">As Slack puts them into response_metadata: what is wrong, and where.</param>
    public static JsonObject Invalid(string error, IReadOnlyList<string> messages) => new()
    {
        ["ok"] = false,
        ["error"] = error,
        ["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. messages.Select(message => (JsonNode)$"[ERROR] {message}")]) },
    };
}
