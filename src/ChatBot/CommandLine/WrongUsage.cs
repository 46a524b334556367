using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>Says what is wrong with the arguments and what was probably meant.</summary>
internal static class WrongUsage
{
    public static int Report(ParseResult parsed, TextWriter error)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var unknown, ..])
            ReportUnknownCommand(root, unknown, parsed.UnmatchedTokens, error);
        else
            ReportArguments(parsed, error);
        return ExitCode.WrongUsage;
    }

    private static void ReportUnknownCommand(RootCommand root, string unknown, IReadOnlyList<string> words, TextWriter error)
    {
        error.WriteLine($"There is no {(unknown.StartsWith('-') ? "option" : "command")} {unknown}.");
        var names = unknown.StartsWith('-') ? root.Options.Select(option => option.Name) : root.Subcommands.Select(command => command.Name);
        if (words.Any(word => word.Contains(' ', StringComparison.Ordinal)) || words.Count > 2)
            error.WriteLine($"To ask a question: chatbot ask \"{string.Join(' ', words)}\"");
        else if (NearestName.Of(unknown, names) is { } nearest)
            error.WriteLine($"Did you mean {nearest}?");
        error.WriteLine($"The commands are {string.Join(", ", root.Subcommands.Select(command => command.Name))}. chatbot --help explains them.");
    }

    private static void ReportArguments(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var problem in parsed.Errors) error.WriteLine(problem.Message);
        foreach (var unknown in parsed.UnmatchedTokens.Where(token => token.StartsWith('-')))
            if (NearestName.Of(unknown, command.Options.Select(option => option.Name)) is { } nearest) error.WriteLine($"Did you mean {nearest}?");
        if (command is TaughtCommand { Examples: [var example, ..] }) error.WriteLine($"For example: chatbot {example}");
        error.WriteLine($"chatbot {command.Name} --help explains it.");
    }
}
