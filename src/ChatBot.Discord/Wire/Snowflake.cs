using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>An id of Discord's: 64 bits that begin with the time they were minted at. A string in JSON, as JavaScript has no such numbers.</summary>
/// <remarks>https://docs.discord.com/developers/reference#snowflakes</remarks>
[JsonConverter(typeof(SnowflakeJsonConverter))]
internal readonly record struct Snowflake(ulong Value)
{
    /// <summary>The first second of 2015.</summary>
    private const long DiscordEpoch = 1_420_070_400_000;

    private const int BitsBelowTime = 22;

    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> BitsBelowTime) + DiscordEpoch);

    public static bool TryParse([NotNullWhen(true)] string? text, out Snowflake id)
    {
        var isNumber = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return isNumber;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads numbers too: some tools write them.</summary>
internal sealed class SnowflakeJsonConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return new Snowflake(reader.GetUInt64());
        return Parse(reader.GetString());
    }

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake Parse(string? text) => Snowflake.TryParse(text, out var id) ? id : throw new JsonException("not a snowflake");
}
