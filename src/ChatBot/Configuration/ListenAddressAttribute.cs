using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Configuration;

/// <summary>An address that the web server can take: what is found out here by key would otherwise be an exception of the server's.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ListenAddressAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string address) return ValidationResult.Success;
        if (address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return new($"{key} is {address}, and the bot has no certificate; use http and put a proxy that speaks TLS before it.");
        return IsUsable(address) ? ValidationResult.Success : new($"{key} is {address}; it must be http, a host and a port, such as http://localhost:5080 or http://0.0.0.0:5080.");
    }

    private static bool IsUsable(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            // "localhost" is two addresses, which would get different free ports.
            var leastPort = parsed.Host == "localhost" ? 1 : 0;
            return parsed.Scheme == "http" && parsed.PathBase.Length == 0 && parsed.Port >= leastPort && parsed.Port <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
