using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Recording;
using ChatBot.Conversations.State;

namespace ChatBot.Conversations.Reporting;

/// <summary>Keeps what was asked and what became of it, where the operator has turned that on.</summary>
public sealed class QuestionJournal(ReportOptions options, StateWriter writer, TimeProvider time)
{
    /// <summary>What was refused was not put to the documents, and says nothing about them.</summary>
    internal void Keep(NotedQuestion question)
    {
        if (!options.Enabled || question.Reply is not ChatReply.Answered answered) return;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        writer.Enqueue((connection, transaction) =>
        {
            const string Sql = """
                INSERT INTO asked (at, platform, command, outcome, milliseconds, key, words) VALUES ($at, $platform, $command, $outcome, $milliseconds, $key, $words)
                """;
            using var command = connection.Command(
                transaction, Sql,
                ("$at", now), ("$platform", question.Platform), ("$command", question.Request.Command), ("$outcome", question.Outcome),
                ("$milliseconds", question.Took.TotalMilliseconds), ("$key", answered.Key.Value), ("$words", RequestWords.AsTyped(question.Request)));
            command.ExecuteNonQuery();
        });
    }
}
