using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rest.Routes;

/// <summary>Every address that the bot uses. https://docs.discord.com/developers/reference</summary>
internal static class DiscordRoutes
{
    public static Route GatewayBot { get; } = Bot(HttpMethod.Get, "gateway/bot");

    public static Route CurrentApplication { get; } = Bot(HttpMethod.Get, "applications/@me");

    public static Route CurrentUser { get; } = Bot(HttpMethod.Get, "users/@me");

    public static Route GlobalCommands(HttpMethod method, Snowflake application) =>
        new(method, "/applications/{application}/commands", $"applications/{application}/commands", RouteKind.Bot, "");

    public static Route Messages(Snowflake channel) =>
        new(HttpMethod.Post, "/channels/{channel}/messages", $"channels/{channel}/messages", RouteKind.Bot, channel.ToString());

    public static Route Typing(Snowflake channel) =>
        new(HttpMethod.Post, "/channels/{channel}/typing", $"channels/{channel}/typing", RouteKind.Bot, channel.ToString());

    /// <summary>Used once for each interaction, so that it has no bucket.</summary>
    public static Route Callback(InteractionHandle interaction) => new(
        HttpMethod.Post,
        "/interactions/{interaction}/{token}/callback",
        $"interactions/{interaction.Id}/{interaction.Token.Secret}/callback",
        RouteKind.Interaction,
        Major: null);

    public static Route OriginalResponse(HttpMethod method, InteractionHandle interaction) =>
        Webhook(method, interaction, "/messages/@original");

    public static Route Followup(InteractionHandle interaction) => Webhook(HttpMethod.Post, interaction, "");

    private static Route Webhook(HttpMethod method, InteractionHandle interaction, string rest) => new(
        method,
        "/webhooks/{application}/{token}" + rest,
        $"webhooks/{interaction.ApplicationId}/{interaction.Token.Secret}{rest}",
        RouteKind.Interaction,
        interaction.Id.ToString());

    private static Route Bot(HttpMethod method, string path) => new(method, "/" + path, path, RouteKind.Bot, "");
}
