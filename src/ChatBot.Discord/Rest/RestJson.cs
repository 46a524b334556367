using System.Text.Json.Serialization;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rest;

/// <summary>What only REST answers with; the rest is <see cref="DiscordJson"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(ApiError))]
[JsonSerializable(typeof(User))]
internal sealed partial class RestJson : JsonSerializerContext;
