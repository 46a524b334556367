using System.CommandLine;
using System.Globalization;

namespace ChatBot.CommandLine;

/// <summary>Options that mean the same wherever they stand.</summary>
internal static class CommonOptions
{
    public static Option<string?> Documents { get; } = new("--documents")
    {
        Description = "Answer from the documents in this folder.",
        HelpName = "DIR",
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object instead of text, as batch does." };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Print long passages whole, and each source with its id." };

    public static Option<string?> About { get; } = new("--about") { Description = "Only what is said about this.", HelpName = "TOPIC" };

    public static Option<string?> Document { get; } = new("--document")
    {
        Description = "Only from this document: its path, title, or enough of either.",
        HelpName = "DOCUMENT",
    };

    /// <summary>A whole number within bounds; anything else is wrong usage, said in a sentence.</summary>
    public static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            given.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, and not \"{given.Tokens[0].Value}\"."));
            return usual;
        };
        return option;
    }
}
