using Microsoft.Extensions.Options;

namespace ChatBot.Conversations.State;

/// <summary>What is kept on this machine between runs.</summary>
public sealed class StateOptions
{
    public const string Section = "State";

    /// <summary>Absolute once loaded. Created when first needed; where it cannot be written, all is kept in memory and the log says what that costs.</summary>
    public string? Folder { get; set; }

    /// <summary>Days after which a request that nobody came back to is deleted; its buttons then say that the answer is too old.</summary>
    [WholeNumber("State:RetentionDays", 1, 3650)]
    public int RetentionDays { get; set; } = 30;
}

[OptionsValidator]
public sealed partial class ValidateStateOptions : IValidateOptions<StateOptions>;
