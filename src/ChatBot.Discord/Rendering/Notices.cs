using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>Sentences of ours that are no answer: refusals, thanks, apologies.</summary>
internal static class Notices
{
    public const string Unknown = "I no longer know that command. Type / and choose me to see the ones there are now, or ask me in plain words.";
    public const string OldButton = "That button is from an earlier version of me and leads nowhere now. Please ask again.";
    public const string OldForm = "That form is from an earlier version of me. Please open it again: type /ask and send it as it is.";
    public const string NothingToLookUp = "That message has no words that I could look up. Attachments and pictures are not read here.";
    public const string Attachments = "I cannot read attachments here, only words. Ask me in plain words, as in: who was at the opening session?";
    public const string SharedAlready = "This is shared already.";

    /// <summary>Seen by one person.</summary>
    public static MessageBody Private(string text) => Of(text, isPrivate: true);

    /// <summary>Seen by everybody in the channel.</summary>
    public static MessageBody Open(string text) => Of(text, isPrivate: false);

    private static MessageBody Of(string text, bool isPrivate) =>
        MessageBody.Of([Component.Text(DiscordMarkdown.Line(text, MessageLimits.Text))], isPrivate);

    public static string Failed(string reference) => $"Something went wrong on my side. Reference {reference} stands in the log too; please try again.";
}
