using System.Security.Cryptography;
using ChatBot.Answers;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Reporting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.Recording;

/// <summary>Whether a line of the log may say what was asked.</summary>
public sealed record QuestionsInLog(bool Allowed);

/// <summary>What an operator gets of each question: a line in the log, counts, and, where it is wanted, an entry for the report.</summary>
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

    /// <summary>Somebody pressed a button under an answer.</summary>
    public void NoteAgain(ChatRequest request, ChatReply reply, TimeSpan took)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var (reference, outcome) = (ReferenceOf(reply), NotedQuestion.OutcomeOf(reply));
        Log.Again(logger, reference, request.Command, outcome, took.TotalMilliseconds);
    }

    /// <summary>What the person was told in a failure; else a number of its own.</summary>
    private static string ReferenceOf(ChatReply reply) =>
        reply is ChatReply.Answered { Answer.Reference: { } told } ? told : RandomNumberGenerator.GetHexString(8, lowercase: true);

    private static partial class Log
    {
        [LoggerMessage(EventId = 3020, Level = LogLevel.Information, Message = "{Reference} {Platform} {Command}: {Outcome} in {Milliseconds:0.0} ms")]
        public static partial void Asked(ILogger logger, string reference, string platform, string command, string outcome, double milliseconds);

        [LoggerMessage(EventId = 3021, Level = LogLevel.Information, Message = "{Reference} {Platform} {Command}: {Outcome} in {Milliseconds:0.0} ms: {Question}")]
        public static partial void AskedWords(ILogger logger, string reference, string platform, string command, string outcome, double milliseconds, string question);

        [LoggerMessage(EventId = 3022, Level = LogLevel.Information, Message = "{Reference} button, {Command} again: {Outcome} in {Milliseconds:0.0} ms")]
        public static partial void Again(ILogger logger, string reference, string command, string outcome, double milliseconds);
    }
}
