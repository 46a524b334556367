namespace ChatBot.Discord.Rendering;

/// <summary>
/// What Discord takes, in characters; we count UTF-16 code units, of which a text never has fewer than Discord counts.
/// https://docs.discord.com/developers/resources/message#embed-object-embed-limits, https://docs.discord.com/developers/resources/message#create-message
/// </summary>
internal static class MessageLimits
{
    public const int Content = 2000;
    public const int Embeds = 10;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFooter = 2048;
    public const int EmbedAuthor = 256;

    /// <summary>Titles, descriptions, footers and authors of all embeds of a message together.</summary>
    public const int AllEmbeds = 6000;

    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int CustomId = 100;
    public const int Choices = 25;
    public const int ChoiceName = 100;
    public const int ChoiceValue = 100;
}
