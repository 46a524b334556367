using System.Security.Cryptography;
using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.Voting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.Recording;

/// <summary>Whether a line of the log may say what was asked.</summary>
public sealed record QuestionsInLog(bool Allowed);

/// <summary>What an operator gets of each question: a line in the log, counts, and, where it is wanted, an entry for the report. What else people do is a line in the log.</summary>
public sealed partial class QuestionRecord(QuestionMetrics metrics, QuestionJournal journal, QuestionsInLog words, ILogger<QuestionRecord> logger)
{
    public void Note(NotedQuestion question)
    {
        metrics.Add(question);
        journal.Keep(question);
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var (reference, milliseconds) = (ReferenceOf(question.Reply), question.Took.TotalMilliseconds);
        if (words.Allowed)
        {
            var asked = RequestWords.AsTyped(question.Request);
            Log.AskedWords(logger, reference, question.Platform, question.Request.Command, question.Outcome, milliseconds, asked);
        }
        else
        {
            Log.Asked(logger, reference, question.Platform, question.Request.Command, question.Outcome, milliseconds);
        }
    }

    /// <summary>Somebody pressed a button that asks something again, or asks for the rest.</summary>
    public void NoteAgain(Asker asker, ChatRequest request, ChatReply reply, TimeSpan took)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var (reference, outcome) = (ReferenceOf(reply), NotedQuestion.OutcomeOf(reply));
        Log.Again(logger, reference, asker.Platform, request.Command, outcome, took.TotalMilliseconds);
    }

    public void NoteOpening(Asker asker, PassageOpening opening, TimeSpan took)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var outcome = opening is PassageOpening.NotOpened not ? not.Refusal?.ToString() ?? not.Outcome.ToString() : nameof(Outcome.Answered);
        var reference = NewReference();
        Log.Opened(logger, reference, asker.Platform, outcome, took.TotalMilliseconds);
    }

    public void NoteVote(Asker asker, Verdict verdict, VoteResult result)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var reference = NewReference();
        Log.Voted(logger, reference, asker.Platform, verdict, result);
    }

    /// <summary>Somebody was told that the operator does not let the bot answer there, or them.</summary>
    public void NoteDenied(string platform)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var reference = NewReference();
        Log.Denied(logger, reference, platform);
    }

    /// <summary>What the person was told in a failure; else a number of its own.</summary>
    private static string ReferenceOf(ChatReply reply) => reply is ChatReply.Answered { Answer.Reference: { } told } ? told : NewReference();

    private static string NewReference() => RandomNumberGenerator.GetHexString(8, lowercase: true);

    private static partial class Log
    {
        [LoggerMessage(EventId = 3020, Level = LogLevel.Information, Message = "{Reference} {Platform} {Command}: {Outcome} in {Milliseconds:0.0} ms")]
        public static partial void Asked(ILogger logger, string reference, string platform, string command, string outcome, double milliseconds);

        [LoggerMessage(EventId = 3021, Level = LogLevel.Information, Message = "{Reference} {Platform} {Command}: {Outcome} in {Milliseconds:0.0} ms: {Question}")]
        public static partial void AskedWords(ILogger logger, string reference, string platform, string command, string outcome, double milliseconds, string question);

        [LoggerMessage(EventId = 3022, Level = LogLevel.Information, Message = "{Reference} {Platform} {Command} again: {Outcome} in {Milliseconds:0.0} ms")]
        public static partial void Again(ILogger logger, string reference, string platform, string command, string outcome, double milliseconds);

        [LoggerMessage(EventId = 3023, Level = LogLevel.Information, Message = "{Reference} {Platform} passage opened: {Outcome} in {Milliseconds:0.0} ms")]
        public static partial void Opened(ILogger logger, string reference, string platform, string outcome, double milliseconds);

        [LoggerMessage(EventId = 3024, Level = LogLevel.Information, Message = "{Reference} {Platform} vote {Verdict}: {Result}")]
        public static partial void Voted(ILogger logger, string reference, string platform, Verdict verdict, VoteResult result);

        [LoggerMessage(EventId = 3025, Level = LogLevel.Information, Message = "{Reference} {Platform} not answered: the settings do not allow it there")]
        public static partial void Denied(ILogger logger, string reference, string platform);
    }
}
