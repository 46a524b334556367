using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>Arguments made of words, which people often leave without quotation marks.</summary>
internal static class Words
{
    public static Argument<string[]> Required(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    public static Argument<string[]> Optional(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The words as one text; null when there are none.</summary>
    public static string? Of(ParseResult parsed, Argument<string[]> argument) =>
        parsed.GetValue(argument) is { Length: > 0 } words ? string.Join(' ', words) : null;
}
