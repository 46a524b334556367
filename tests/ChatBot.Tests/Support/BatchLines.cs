using System.Text.Json;

namespace ChatBot.Tests.Support;

internal static class BatchLines
{
    public static JsonElement[] Parse(Ended run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static string? Text(this JsonElement line, string name) => line.GetProperty(name).GetString();

    public static IEnumerable<JsonElement> Citations(this JsonElement line) => line.GetProperty("citations").EnumerateArray();

    /// <summary>Requests as JSON Lines.</summary>
    public static string Input(params string[] requests) => string.Join('\n', requests) + "\n";
}
