using System.CommandLine;
using System.Text;
using ChatBot.Configuration;

namespace ChatBot.CommandLine;

/// <summary>The program from its arguments to its exit code.</summary>
internal static class CommandLineApp
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var root = ChatBotCommand.Create(environment);
        // A question may begin with @, which must not be taken for the name of a file with arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return WrongUsage.Report(parsed, environment.Error);
        await using var output = new StreamWriter(environment.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        try
        {
            return await parsed.InvokeAsync(Invocation(output, environment), cancellationToken);
        }
        catch (UsageException problem)
        {
            environment.Error.WriteLine(problem.Message);
            return ExitCode.WrongUsage;
        }
        catch (InvalidSettingsException problem)
        {
            foreach (var line in problem.Problems) environment.Error.WriteLine(line);
            return ExitCode.Configuration;
        }
    }

    private static InvocationConfiguration Invocation(TextWriter output, ProcessEnvironment environment) => new()
    {
        Output = output,
        Error = environment.Error,
        EnableDefaultExceptionHandler = false,
        // Signals are the host's where there is one; other commands have nothing to save and just end.
        ProcessTerminationTimeout = null,
    };
}
