using System.ComponentModel.DataAnnotations;

namespace ChatBot.Web.Guarding;

/// <summary>A secret that is set must not be guessed; the message names the key and never the secret.</summary>
/// <param name="least">In characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretLengthAttribute(string key, int least) : ValidationAttribute
{
    public string Key => key;

    public int Least => least;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string secret || secret.Length >= least ? ValidationResult.Success : new($"{key} has {secret.Length} characters; it must have at least {least}.");
}
