using System.ComponentModel.DataAnnotations;

namespace ChatBot.Slack;

/// <summary>A token of a kind that its first letters tell. Says which key holds the wrong one, and never what it holds.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TokenAttribute(string key, string prefix, string what) : ValidationAttribute
{
    public string Key => key;

    public string Prefix => prefix;

    public string What => what;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is null or "" || value is string token && token.StartsWith(prefix, StringComparison.Ordinal) && !token.Any(char.IsWhiteSpace)
            ? ValidationResult.Success
            : new ValidationResult($"{key} must be {what}: it begins with {prefix}.");
}

/// <summary>https://docs.slack.dev/authentication/verifying-requests-from-slack: a secret of hexadecimal digits.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SigningSecretAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is null or "" || value is string { Length: >= 16 } secret && secret.All(char.IsAsciiLetterOrDigit)
            ? ValidationResult.Success
            : new ValidationResult($"{key} must be the signing secret, from Basic Information › App Credentials: letters and digits, no token.");
}
