using System.ComponentModel.DataAnnotations;
using ChatBot.Conversations.Access;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Access;

/// <summary>Every entry of an access rule is an id of Discord's, not a name.</summary>
/// <param name="key">The setting, as people write it.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdsAttribute(string key) : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not AccessRule rule) return ValidationResult.Success;
        var wrong = rule.Allow.Concat(rule.Deny).FirstOrDefault(id => !Snowflake.TryParse(id, out _));
        return wrong is null
            ? ValidationResult.Success
            : new ValidationResult(
                $"{key}:Allow and {key}:Deny hold ids, and “{wrong}” is none. "
                    + "Turn on Developer Mode in Discord (Settings, Advanced), then right-click and choose Copy ID.");
    }
}
