using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;

namespace ChatBot.Tests.Support;

/// <summary>The settings that connect the program to a simulated platform.</summary>
internal static class SimulatedPlatforms
{
    public static void Connect(this ChatBotProcess process, DiscordSimulator discord)
    {
        process.Variables["Discord__Token"] = discord.World.Token;
        process.Variables["Discord__ApiUrl"] = discord.ApiUrl.ToString();
    }

    /// <summary>In Socket Mode.</summary>
    public static void Connect(this ChatBotProcess process, SlackSimulator slack)
    {
        process.Variables["Slack__BotToken"] = slack.Options.BotToken;
        process.Variables["Slack__AppToken"] = slack.Options.AppToken;
        process.Variables["Slack__ApiUrl"] = slack.ApiUrl.ToString();
    }
}
