using System.ComponentModel.DataAnnotations;

namespace ChatBot.Conversations;

/// <summary>
/// A setting that is a whole number within bounds; the message names the key to correct. The framework's Range is replaced by the generator of option validators, and
/// loses its message there.
/// </summary>
/// <param name="least">Inclusive.</param>
/// <param name="most">Inclusive.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WholeNumberAttribute(string key, int least, int most) : ValidationAttribute
{
    public string Key => key;

    public int Least => least;

    public int Most => most;

    /// <summary>What leaving the setting out means, as the end of a sentence.</summary>
    public string? Otherwise { get; init; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not int number || (number >= least && number <= most)
            ? ValidationResult.Success
            : new($"{key} is {number}; it must be from {least} to {most}{(Otherwise is null ? "" : $", or left out {Otherwise}")}.");
}
