using ChatBot.Answers;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Commands;

/// <summary>The options that commands share.</summary>
internal static class CommandOptions
{
    public const string Question = "question";
    public const string Talk = "talk";
    public const string Person = "person";
    public const string Owner = "owner";
    public const string Speaker = "speaker";
    public const string Document = "document";
    public const string OtherDocument = "with";

    /// <summary>Longer texts are refused where they are typed; the query layer would refuse them too.</summary>
    private const int Longest = TalkAnswers.LongestQuestion;

    /// <summary>Whether only the asker sees the answer.</summary>
    public static ApplicationCommandOption Private { get; } = new()
    {
        Type = ApplicationCommandOptionType.Boolean,
        Name = "private",
        Description = "See the answer alone, and share it afterwards if you like.",
    };

    public static ApplicationCommandOption Required(string name, string description) => Optional(name, description) with { Required = true };

    public static ApplicationCommandOption Optional(string name, string description) =>
        new() { Type = ApplicationCommandOptionType.String, Name = name, Description = description, MaxLength = Longest };

    /// <summary>An option that is completed as one types.</summary>
    public static ApplicationCommandOption Name(string name, string description) => Optional(name, description) with { Autocomplete = true };

    /// <summary>What an option names; null for one that is not completed.</summary>
    public static CompletionKind? KindOf(string option) => option switch
    {
        Talk => CompletionKind.Talk,
        Person => CompletionKind.Person,
        Owner => CompletionKind.Owner,
        Speaker => CompletionKind.Speaker,
        Document or OtherDocument => CompletionKind.Document,
        _ => null,
    };
}
