using ChatBot.Conversations.Asking;
using ChatBot.Discord.Access;
using ChatBot.Discord.Commands;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Interactions;
using ChatBot.Discord.Interactions.Forms;
using ChatBot.Discord.Messages;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Rest.Sending;
using ChatBot.Transport.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord;

public static class DiscordServices
{
    /// <summary>Discord, to be added when it is on and after the conversations, whose state outlives the last answer then.</summary>
    /// <param name="options">Valid, and with a token.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions options) => services
        .AddSingleton(options)
        .AddConnection(options)
        .AddSingleton<DiscordAccess>()
        .AddSingleton<ThreadParents>()
        .AddSingleton<WorkInHand>()
        .AddSingleton<ChosenNames>()
        .AddSingleton<Answering>()
        .AddSingleton<PassageOpener>()
        .AddSingleton<CommandReplies>()
        .AddSingleton<ButtonReplies>()
        .AddSingleton<AskForm>()
        .AddSingleton<FormReplies>()
        .AddSingleton<FairTurns>()
        .AddSingleton<InteractionDispatcher>()
        .AddSingleton<MessageSender>()
        .AddSingleton<MessageReplies>()
        .AddSingleton<MessageDispatcher>()
        .AddSingleton<DiscordEvents>()
        .AddSingleton<CommandRegistrar>()
        .AddSingleton(provider => new CommandRegistration(
            provider.GetRequiredService<DiscordRest>(),
            provider.GetRequiredService<CommandRegistrar>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<CommandRegistration>>()))
        .AddSingleton<IPlatformConnection, DiscordConnection>()
        .AddHostedService<DiscordAdapter>();

    private static IServiceCollection AddConnection(this IServiceCollection services, DiscordOptions options) => services
        .AddSingleton(new BotToken(options.Token ?? throw new ArgumentException("Discord is on with a token only.", nameof(options))))
        .AddSingleton(provider => new DiscordRest(
            new Uri(options.ApiUrl),
            provider.GetRequiredService<BotToken>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILoggerFactory>()))
        .AddSingleton(provider => new GatewayClient(
            provider.GetRequiredService<DiscordRest>().GetGatewayBotAsync,
            provider.GetRequiredService<BotToken>(),
            new GatewayOptions { Shards = options.Shards },
            provider.GetRequiredService<DiscordEvents>().ReceiveAsync,
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<GatewayClient>>()));
}
