using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChatBot.CommandLine;

/// <summary>Arguments made of words, which people often leave without quotation marks.</summary>
internal static class Words
{
    public static Argument<string[]> Required(string name, string description) => Create(name, description, ArgumentArity.OneOrMore);

    public static Argument<string[]> Optional(string name, string description) => Create(name, description, ArgumentArity.ZeroOrMore);

    /// <summary>The words as one text; null when there are none.</summary>
    public static string? Of(ParseResult parsed, Argument<string[]> argument) =>
        parsed.GetValue(argument) is { Length: > 0 } words ? string.Join(' ', words) : null;

    private static Argument<string[]> Create(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = arity };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>A mistyped option would otherwise become part of the question.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(IsOption))
            result.AddError($"There is no option {word}.{Suggestion(result, word)}");
    }

    private static string Suggestion(ArgumentResult result, string word) =>
        result.Parent is CommandResult { Command: var command } && NearestName.Of(word, command.Options.Select(option => option.Name)) is { } nearest
            ? $" Did you mean {nearest}?"
            : "";

    private static bool IsOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2 && !word.Contains(' ', StringComparison.Ordinal);
}
