using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>The arguments of a call, from a form or from JSON, with the token wherever it stands.</summary>
internal sealed record ApiArguments(JsonObject Body, string? Token)
{
    /// <summary>What a form has as JSON inside a field.</summary>
    private static readonly string[] Encoded = ["blocks", "view", "prompts", "attachments", "loading_messages", "metadata"];

    public static async Task<ApiArguments?> ReadAsync(HttpRequest request)
    {
        var body = request.HasFormContentType ? Form(await request.ReadFormAsync()) : await JsonAsync(request);
        if (body is null) return null;
        var header = request.Headers.Authorization.ToString();
        var token = header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : body["token"]?.GetValue<string>();
        body.Remove("token");
        return new ApiArguments(body, token);
    }

    public string? Text(string name) => Body[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static JsonObject Form(IFormCollection form)
    {
        var body = new JsonObject();
        foreach (var (name, value) in form) body[name] = Encoded.Contains(name) ? JsonNode.Parse(value.ToString()) : value.ToString();
        return body;
    }

    private static async Task<JsonObject?> JsonAsync(HttpRequest request)
    {
        if (request.ContentLength == 0) return [];
        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true) return null;
        try
        {
            return await JsonNode.ParseAsync(request.Body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
