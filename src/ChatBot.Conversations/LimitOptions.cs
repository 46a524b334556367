using Microsoft.Extensions.Options;

namespace ChatBot.Conversations;

/// <summary>How much people may ask, on every platform.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>A person's questions a minute; so many may also come at once. Buttons do not count.</summary>
    [WholeNumber("Limits:QuestionsPerMinute", 1, 1000)]
    public int QuestionsPerMinute { get; set; } = 20;

    /// <summary>Questions a minute of everybody in one server or workspace; so many may also come at once.</summary>
    [WholeNumber("Limits:ServerQuestionsPerMinute", 1, 1_000_000)]
    public int ServerQuestionsPerMinute { get; set; } = 600;

    /// <summary>Questions that may wait for an answer, of everybody together; further ones are refused with the advice to ask again.</summary>
    [WholeNumber("Limits:QuestionsWaiting", 1, 100_000)]
    public int QuestionsWaiting { get; set; } = 1000;

    /// <summary>Questions that are answered at the same time; null for one a processor.</summary>
    [WholeNumber("Limits:QuestionsAtOnce", 1, 1000, Otherwise = "for one a processor")]
    public int? QuestionsAtOnce { get; set; }
}

[OptionsValidator]
public sealed partial class ValidateLimitOptions : IValidateOptions<LimitOptions>;
