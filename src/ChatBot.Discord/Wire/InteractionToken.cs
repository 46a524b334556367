using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>Whoever has it may answer in our name for 15 minutes, so it prints as nothing.</summary>
[JsonConverter(typeof(InteractionTokenJsonConverter))]
internal readonly record struct InteractionToken(string Secret)
{
    /// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(15);

    public override string ToString() => "(interaction token)";
}

internal sealed class InteractionTokenJsonConverter : JsonConverter<InteractionToken>
{
    public override InteractionToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException("an interaction without a token"));

    public override void Write(Utf8JsonWriter writer, InteractionToken value, JsonSerializerOptions options) => writer.WriteStringValue(value.Secret);
}
