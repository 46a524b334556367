using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ChatBot.Benchmarks;

/// <summary>Options whose values are positive whole numbers.</summary>
internal static class Numbers
{
    public static Option<int> One(string name, string description, int otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => Parse(result) is [var number] ? number : Refuse<int>(result, "is one positive number"),
    };

    /// <summary>Separated by commas: "50,200".</summary>
    public static Option<int[]> List(string name, string description, params int[] otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => Parse(result) ?? Refuse<int[]>(result, "is positive numbers with commas between them"),
    };

    private static int[]? Parse(ArgumentResult result)
    {
        var numbers = Array.ConvertAll(
            string.Concat(result.Tokens.Select(token => token.Value)).Split(','),
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return numbers.Contains(0) ? null : numbers;
    }

    private static T? Refuse<T>(ArgumentResult result, string rule)
    {
        result.AddError($"{result.Argument.Name} {rule}.");
        return default;
    }
}
