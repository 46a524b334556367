namespace ChatBot.Slack.Interactions;

/// <summary>Where and whom the operator lets the bot answer.</summary>
internal sealed class Gate(SlackOptions options)
{
    /// <summary>Null when it may; else why not, in words for the person.</summary>
    public string? Refusal(string channel, string user)
    {
        if (!options.Users.Admits(user)) return "I am not set up to answer you. Whoever runs this bot can change that.";
        return channel.StartsWith('D') || options.Channels.Admits(channel) ? null : "I am not set up to answer in this channel. Ask me in a direct message, or in a channel that whoever runs this bot has allowed.";
    }
}
