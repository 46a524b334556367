using System.ComponentModel.DataAnnotations;

namespace ChatBot.Web.Guarding;

/// <summary>Every value must be a host's name or address, without scheme or port; the message names the key to correct.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HostNamesAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var wrong = (value as IEnumerable<string> ?? []).Where(name => Uri.CheckHostName(name) == UriHostNameType.Unknown).ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new($"{key} holds {string.Join(", ", wrong.Select(name => $"\"{name}\""))}; each must be a host's name without scheme and port, such as talks.example.org.");
    }
}
