using System.CommandLine;
using System.Text;
using ChatBot.Configuration;
using ChatBot.Conversations.Asking;
using ChatBot.Evidence.Models;
using ChatBot.Logging;
using Microsoft.Extensions.Logging;

namespace ChatBot.CommandLine;

/// <summary>The program from its arguments to its exit code.</summary>
internal static partial class CommandLineApp
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var root = ChatBotCommand.Create(environment);
        // A question may begin with @, which must not be taken for the name of a file with arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return WrongUsage.Report(parsed, environment.Error);
        try
        {
            await using var output = new StreamWriter(environment.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            return await parsed.InvokeAsync(Invocation(output, environment), cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return Report(problem, environment);
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

    private static int Report(Exception problem, ProcessEnvironment environment)
    {
        switch (problem)
        {
            case UsageException:
                environment.Error.WriteLine(problem.Message);
                return ExitCode.WrongUsage;
            case InvalidSettingsException settings:
                foreach (var line in settings.Problems) environment.Error.WriteLine(line);
                return ExitCode.Configuration;
            case ModelsUnusableException:
                environment.Error.WriteLine(problem.Message);
                return ExitCode.Configuration;
            default:
                var reference = GuardedAnswers.ReferenceOf(problem);
                Log.Failed(new TextLoggerProvider(environment.Error, environment.Time).CreateLogger(nameof(ChatBot)), reference, problem);
                environment.Error.WriteLine($"Something went wrong on our side; the log above has it under reference {reference}.");
                return ExitCode.NotAnswered;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5003, Level = LogLevel.Error, Message = "The run failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, string reference, Exception problem);
    }
}
