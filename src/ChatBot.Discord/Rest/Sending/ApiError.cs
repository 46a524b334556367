using System.Text;
using System.Text.Json;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>The body of a refusal. https://docs.discord.com/developers/reference#error-messages</summary>
/// <param name="Errors">For a form body that is wrong: a tree whose branches are the body's fields and whose leaves are <c>_errors</c>.</param>
/// <param name="RetryAfter">Of a rate limit, in seconds with decimals.</param>
internal sealed record ApiError(int Code, string? Message, JsonElement? Errors, double? RetryAfter, bool Global)
{
    public static ApiError None { get; } = new(0, null, null, null, Global: false);

    /// <summary>Reads what is there; a proxy in between answers with HTML, which says nothing.</summary>
    public static ApiError Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, RestJson.Default.ApiError) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>"Invalid Form Body (50035): embeds.0.title: Must be 256 or fewer in length."</summary>
    public string Describe()
    {
        var text = new StringBuilder(Message ?? "no explanation");
        if (Code != 0)
            text.Append(" (").Append(Code).Append(')');
        if (Errors is { } errors)
            Append(text, errors, path: "");

        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement node, string path)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return;

        foreach (var field in node.EnumerateObject())
        {
            if (field.Name != "_errors")
                Append(text, field.Value, path.Length == 0 ? field.Name : path + "." + field.Name);
            else if (field.Value.ValueKind == JsonValueKind.Array)
                AppendLeaves(text, field.Value, path);
        }
    }

    private static void AppendLeaves(StringBuilder text, JsonElement leaves, string path)
    {
        foreach (var leaf in leaves.EnumerateArray())
        {
            if (leaf.ValueKind == JsonValueKind.Object && leaf.TryGetProperty("message", out var message))
                text.Append("; ").Append(path).Append(": ").Append(message);
        }
    }
}
