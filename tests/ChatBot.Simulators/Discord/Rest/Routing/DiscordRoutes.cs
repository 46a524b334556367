using ChatBot.Simulators.Discord.Rest.Commands;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Messages;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>Every address and its limit. The figures are those observed of Discord; it reserves the right to change them, and clients must learn them from the headers.</summary>
public static class DiscordRoutes
{
    public const string Callback = "POST /interactions/{interaction}/{token}/callback";

    public static IEnumerable<RestRoute> All(ApplicationRoom application, CommandRegistry commands, CallbackRoom callback, WebhookRoom webhook, ChannelRoom channel)
    {
        const string Webhook = "/webhooks/{application}/{token}";
        string[] ofWebhook = ["application", "token"];
        var oftenOfWebhook = (5, TimeSpan.FromSeconds(2));

        return
        [
            new("GET", "/gateway/bot", application.GatewayBot) { Limit = (2, TimeSpan.FromSeconds(5)) },
            new("GET", "/users/@me", application.User),
            new("GET", "/applications/@me", application.Application),
            new("GET", "/oauth2/applications/@me", application.Application),
            new("GET", "/applications/{application}/commands", commands.List),
            new("PUT", "/applications/{application}/commands", commands.Overwrite) { Limit = (5, TimeSpan.FromSeconds(20)) },
            new("POST", "/interactions/{interaction}/{token}/callback", callback.Answer) { NeedsToken = false },
            new("GET", Webhook + "/messages/{message}", webhook.Get) { NeedsToken = false, Limit = oftenOfWebhook, Major = ofWebhook },
            new("PATCH", Webhook + "/messages/{message}", webhook.Edit) { NeedsToken = false, Limit = oftenOfWebhook, Major = ofWebhook },
            new("DELETE", Webhook + "/messages/{message}", webhook.Delete) { NeedsToken = false, Limit = oftenOfWebhook, Major = ofWebhook },
            new("POST", Webhook, webhook.Followup) { NeedsToken = false, Limit = oftenOfWebhook, Major = ofWebhook },
            new("POST", "/channels/{channel}/messages", channel.Send) { Limit = (5, TimeSpan.FromSeconds(5)), Major = ["channel"] },
            new("POST", "/channels/{channel}/typing", channel.Type) { Limit = (5, TimeSpan.FromSeconds(5)), Major = ["channel"] },
        ];
    }
}
