using ChatBot.Simulators.Slack.People;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Slack.Tests.Support;

/// <summary>What somebody can do, once through: a command, a button, a mention, a shortcut, a choice in its form.</summary>
internal static class Walk
{
    /// <returns>The form that the shortcut opened.</returns>
    public static async Task<ShownView> ThroughAsync(SlackBot bot, SlackPerson alice)
    {
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/quote", "Jonas Thorvald on cranes");
        var answer = await alice.SeesAsync(channel);
        await alice.PressesAsync(answer, "In context");
        await alice.SeesAsync(channel, message => message.Text.Contains("The passage", StringComparison.Ordinal));
        await alice.MentionsAsync(channel, "talks");
        await alice.SeesAsync(channel, message => message.OnlyFor is null);
        await alice.TakesShortcutAsync("ask-about-the-talks");
        var form = await alice.SeesViewAsync();
        Assert.NotEmpty(await alice.TypesAsync(form, "talk", "sess"));
        return form;
    }
}
