using System.CommandLine;
using ChatBot.Corpus;

namespace ChatBot.CommandLine;

/// <summary>Says what is wrong with the arguments and what was probably meant.</summary>
internal static class WrongUsage
{
    public static int Report(ParseResult parsed, TextWriter error)
    {
        var root = (RootCommand)parsed.RootCommandResult.Command;
        var words = parsed.Tokens.Select(token => token.Value).ToList();
        if (words.Count > 0 && !Names(root).Contains(words[0])) ReportUnknown(root, words, error);
        else ReportArguments(parsed, error);
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Names(RootCommand root) =>
        root.Subcommands.Select(command => command.Name).Concat(root.Options.Select(option => option.Name));

    private static void ReportUnknown(RootCommand root, List<string> words, TextWriter error)
    {
        var unknown = words[0];
        var isQuestion = words.Count > 2 || unknown.Contains(' ', StringComparison.Ordinal);
        error.WriteLine($"There is no {(unknown.StartsWith('-') ? "option" : "command")} {unknown}.");
        if (isQuestion && !unknown.StartsWith('-')) error.WriteLine($"To ask a question: chatbot ask \"{string.Join(' ', words)}\"");
        else if (NearestName.Of(unknown, Names(root)) is { } nearest) error.WriteLine($"Did you mean {nearest}?");
        error.WriteLine($"The commands are {string.Join(", ", root.Subcommands.Select(command => command.Name))}. chatbot --help explains them.");
    }

    private static void ReportArguments(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var problem in parsed.Errors) error.WriteLine(ShownText.Of(problem.Message));
        if (command is TaughtCommand { Examples: [var example, ..] }) error.WriteLine($"For example: chatbot {example}");
        error.WriteLine($"{(command is RootCommand ? "chatbot" : $"chatbot {command.Name}")} --help explains it.");
    }
}
