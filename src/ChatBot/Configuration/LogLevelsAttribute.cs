using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;

namespace ChatBot.Configuration;

/// <summary>Every value must be a log level's name.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LogLevelsAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var levels = (Dictionary<string, string>?)value ?? [];
        var wrong = levels.Where(level => !IsLevel(level.Value)).Select(level => $"{key}:{level.Key} is \"{level.Value}\"").ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new($"{string.Join(", ", wrong)}; use one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
    }

    private static bool IsLevel(string name) => Enum.GetNames<LogLevel>().Contains(name, StringComparer.OrdinalIgnoreCase);
}
