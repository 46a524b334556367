using System.CommandLine;

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
}
