using System.Text.Json;

namespace ChatBot.Discord.Gateway.Frames;

/// <summary>What Discord sends: https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
/// <param name="Sequence">Of events only.</param>
/// <param name="Name">Of events only.</param>
/// <param name="Data">Undefined where there is none. Safe to keep.</param>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Name, JsonElement Data)
{
    /// <summary>Null for what is no frame; fields that we do not know are skipped.</summary>
    public static GatewayFrame? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static GatewayFrame? ReadObject(ref Utf8JsonReader reader)
    {
        long? op = null, sequence = null;
        string? name = null;
        JsonElement data = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8)) op = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("s"u8)) sequence = ReadNumber(ref reader);
            else if (reader.ValueTextEquals("t"u8)) name = ReadText(ref reader);
            else if (reader.ValueTextEquals("d"u8)) data = ReadData(ref reader);
            else reader.Skip();
        }

        return op is >= 0 and <= int.MaxValue ? new GatewayFrame((int)op, sequence, name, data) : null;
    }

    private static long? ReadNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)) return number;
        reader.Skip();
        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    private static JsonElement ReadData(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonElement.ParseValue(ref reader);
    }
}
