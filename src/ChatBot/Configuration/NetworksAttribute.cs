using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ChatBot.Configuration;

/// <summary>Every value must be an address or a network; the message names the key to correct.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NetworksAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var wrong = (value as IEnumerable<string> ?? []).Where(network => !IPAddress.TryParse(network, out _) && !IPNetwork.TryParse(network, out _)).ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new($"{key} holds {string.Join(", ", wrong.Select(network => $"\"{network}\""))}; each must be an address or a network, such as 10.0.0.7 or 10.0.0.0/8.");
    }
}
