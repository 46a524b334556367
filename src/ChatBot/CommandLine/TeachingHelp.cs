using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ChatBot.CommandLine;

/// <summary>The usual help, then what to type.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Gives the help option of a root command, and so of all below it, its examples.</summary>
    public static void Install(RootCommand root, int width)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            var usual = (HelpAction)option.Action!;
            usual.MaxWidth = width;
            option.Action = new TeachingHelp(usual);
        }
    }

    /// <summary>Whoever asks for help need not have given every argument.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (Examples(parseResult.CommandResult.Command) is { Count: > 0 } examples)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine($"  chatbot {example}");
            output.WriteLine();
        }

        return ExitCode.Answered;
    }

    private static IReadOnlyList<string> Examples(Command command) => command switch
    {
        TaughtCommand taught => taught.Examples,
        RootCommand => ["ask \"Who attended the ceasefire talks?\"", "ask --help", "doctor"],
        _ => [],
    };
}
