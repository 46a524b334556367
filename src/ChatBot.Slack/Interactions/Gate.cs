using ChatBot.Conversations.Recording;

namespace ChatBot.Slack.Interactions;

/// <summary>Where and whom the operator lets the bot answer.</summary>
internal sealed class Gate(SlackOptions options, QuestionRecord record)
{
    public bool Admits(Place place) => Why(place) is null;

    /// <summary>Null when it may; else why not, in words for the person.</summary>
    public string? Refusal(Place place)
    {
        var why = Why(place);
        if (why is not null) record.NoteDenied(SlackConnection.Name);
        return why;
    }

    private string? Why(Place place)
    {
        if (!options.Users.Admits(place.User)) return "I am not set up to answer you. Whoever runs this bot can change that.";
        return place.IsDirect || place.IsForm || options.Channels.Admits(place.Channel) ? null : "I am not set up to answer in this channel. Ask me in a direct message, or in a channel that whoever runs this bot has allowed.";
    }
}
