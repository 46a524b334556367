using System.ComponentModel.DataAnnotations;

namespace ChatBot.Configuration;

/// <summary>A path that is set must be a folder; the message names the key to correct.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExistingFolderAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string path || Directory.Exists(path)
            ? ValidationResult.Success
            : new($"{key}: there is no folder {path}; create it or give the folder that holds the documents.");
}

/// <summary>A path that is set must be a file; the message names the key to correct.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExistingFileAttribute(string key) : ValidationAttribute
{
    public string Key => key;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string path || File.Exists(path)
            ? ValidationResult.Success
            : new($"{key}: there is no file {path}; create it or leave the setting out.");
}
