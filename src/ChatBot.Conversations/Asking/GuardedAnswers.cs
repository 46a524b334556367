using System.Security.Cryptography;
using System.Text;
using ChatBot.Answers;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.Asking;

/// <summary>The one place where an exception of the query layer ends: it becomes <see cref="Outcome.Failed"/> with a reference that stands in the log too.</summary>
public sealed partial class GuardedAnswers(CurrentAnswers current, ILogger logger)
{
    /// <summary>Never throws but for cancellation; <see cref="Outcome.NotReady"/> while the documents are being read.</summary>
    public Answer Answer(ChatRequest request)
    {
        try
        {
            return current()?.Answer(request) ?? NotReady(request.Command);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The dispatch boundary: whatever fails in one answer must not end the run.
            var reference = ReferenceOf(problem);
            Log.Failed(logger, request.Command, reference, problem);
            return Failure(request.Command, reference);
        }
    }

    private static Answer NotReady(string command) => new()
    {
        Command = command,
        Outcome = Outcome.NotReady,
        Summary = "The documents are still being read. Ask again in a moment.",
    };

    private static Answer Failure(string command, string reference) => new()
    {
        Command = command,
        Outcome = Outcome.Failed,
        Summary = $"Something went wrong on our side. Reference {reference} stands in the log too.",
        Reference = reference,
    };

    /// <summary>From the failure itself, so that the same failure has the same number in every run.</summary>
    public static string ReferenceOf(Exception problem) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{problem.GetType()} {problem.Message} {problem.StackTrace}")).AsSpan(0, 4));

    private static partial class Log
    {
        [LoggerMessage(EventId = 3011, Level = LogLevel.Error, Message = "{Command} failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, string command, string reference, Exception problem);
    }
}
