using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>Says what is wrong with the arguments and what was probably meant.</summary>
internal static class WrongUsage
{
    public static int Report(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors) error.WriteLine(problem.Message);
        return ExitCode.WrongUsage;
    }
}
