namespace ChatBot.Discord.Rendering;

/// <summary>
/// What Discord takes, in characters; we count UTF-16 code units, of which a text never has fewer than Discord counts.
/// https://docs.discord.com/developers/components/reference, https://docs.discord.com/developers/resources/message#create-message
/// </summary>
internal static class MessageLimits
{
    /// <summary>Over all texts of a message.</summary>
    public const int Text = 4000;

    /// <summary>Of a message, those inside others counted.</summary>
    public const int Components = 40;

    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;
    public const int CustomId = 100;
    public const int SelectOptions = 25;
    public const int OptionLabel = 100;
    public const int OptionDescription = 100;
    public const int Choices = 25;
    public const int ChoiceName = 100;
    public const int ChoiceValue = 100;
}
