using System.CommandLine;
using ChatBot.Answers;
using ChatBot.Batch;
using ChatBot.Terminal;

namespace ChatBot.CommandLine;

/// <summary>Prints answers the way the command line asks for: for people, or as <c>batch</c> does.</summary>
internal sealed class AnswerOutput(bool json, bool isWhole, ProcessEnvironment environment, BatchWriter lines)
{
    public static AnswerOutput For(ParseResult parsed, ProcessEnvironment environment) =>
        new(parsed.GetValue(CommonOptions.Json), parsed.GetValue(CommonOptions.Verbose), environment, new BatchWriter(environment.Output));

    /// <summary>The exit code.</summary>
    public async Task<int> WriteAsync(Answer answer, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        if (json) await lines.WriteAsync(answer, id: null, elapsed, cancellationToken);
        else await AnswerScreen.WriteAsync(answer, isWhole, environment, cancellationToken);
        return answer.Satisfies ? ExitCode.Answered : ExitCode.NotAnswered;
    }
}
