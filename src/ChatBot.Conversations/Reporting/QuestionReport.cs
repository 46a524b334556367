using System.Text.Json;
using ChatBot.Conversations.Grammar;
using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.State;
using Microsoft.Data.Sqlite;

namespace ChatBot.Conversations.Reporting;

/// <summary>What the documents could not answer and what people did not like, for whoever keeps the documents.</summary>
/// <param name="Questions">All that were put to the documents.</param>
/// <param name="SmallTalk">Greetings, thanks and the like: they ask nothing of the documents and are no part of the questions.</param>
/// <param name="MedianMilliseconds">Null where nothing was asked.</param>
/// <param name="SlowestMilliseconds">Of the slowest hundredth, the fastest; null where nothing was asked.</param>
/// <param name="Unanswered">Most often asked first.</param>
/// <param name="Disliked">Most disliked first.</param>
public sealed record QuestionReport(
    DateTimeOffset Since,
    int Questions,
    int Answered,
    int SmallTalk,
    double? MedianMilliseconds,
    double? SlowestMilliseconds,
    IReadOnlyList<UnansweredQuestion> Unanswered,
    IReadOnlyList<DislikedAnswer> Disliked)
{
    /// <summary>Outcomes of which the asker got nothing.</summary>
    private const string InVain = "'NoEvidence', 'OtherLanguage', 'UnknownTalk', 'UnknownSpeaker', 'UnknownDocument', 'Failed'";

    private const string IsQuestion = "outcome <> 'SmallTalk'";

    /// <param name="most">Entries of each list.</param>
    public static QuestionReport Read(StateDatabase database, DateTimeOffset since, int most) => database.Run((connection, transaction) =>
    {
        var from = since.ToUnixTimeSeconds();
        var questions = Count($"SELECT COUNT(*) FROM asked WHERE at >= $from AND {IsQuestion}");
        return new QuestionReport(
            since, questions, Count($"SELECT COUNT(*) FROM asked WHERE at >= $from AND {IsQuestion} AND outcome NOT IN ({InVain})"),
            Count("SELECT COUNT(*) FROM asked WHERE at >= $from AND outcome = 'SmallTalk'"),
            Quantile(0.5), Quantile(0.99), [.. UnansweredSince()], [.. DislikedSince()]);

        int Count(string sql)
        {
            using var command = connection.Command(transaction, sql, ("$from", from));
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }

        double? Quantile(double share)
        {
            const string Sql = $"""
                SELECT milliseconds FROM asked WHERE at >= $from AND {IsQuestion} ORDER BY milliseconds LIMIT 1 OFFSET $rank
                """;
            using var command = connection.Command(transaction, Sql, ("$from", from), ("$rank", (int)(share * Math.Max(0, questions - 1))));
            return command.ExecuteScalar() as double?;
        }

        IEnumerable<UnansweredQuestion> UnansweredSince()
        {
            // The same words in other letters or with other marks at their end are the same question; shown as asked last.
            const string Sql = $"""
                SELECT words, command, outcome, COUNT(*) AS times, MAX(at) FROM asked WHERE at >= $from AND outcome IN ({InVain})
                GROUP BY command, rtrim(lower(words), ' .?!') ORDER BY times DESC, MAX(at) DESC LIMIT $most
                """;
            using var command = connection.Command(transaction, Sql, ("$from", from), ("$most", most));
            using var rows = command.ExecuteReader();
            while (rows.Read())
                yield return new UnansweredQuestion(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetInt32(3), DateTimeOffset.FromUnixTimeSeconds(rows.GetInt64(4)));
        }

        IEnumerable<DislikedAnswer> DislikedSince()
        {
            const string Sql = """
                SELECT v.key, SUM(v.verdict < 0) AS down, SUM(v.verdict > 0) AS up, (SELECT words FROM asked WHERE key = v.key LIMIT 1), (SELECT request FROM requests WHERE key = v.key)
                FROM votes v WHERE v.cast_at >= $from GROUP BY v.key HAVING down > 0 ORDER BY down DESC, up LIMIT $most
                """;
            using var command = connection.Command(transaction, Sql, ("$from", from), ("$most", most));
            using var rows = command.ExecuteReader();
            while (rows.Read()) yield return new DislikedAnswer(Words(rows), rows.GetInt32(1), rows.GetInt32(2));
        }
    });

    /// <summary>As the journal has them, or else the ledger; null when both have forgotten.</summary>
    private static string? Words(SqliteDataReader row)
    {
        if (!row.IsDBNull(3)) return row.GetString(3);
        return !row.IsDBNull(4) && JsonSerializer.Deserialize(row.GetString(4), RequestJson.Default.ChatRequest) is { } request ? RequestWords.AsTyped(request) : null;
    }
}

/// <param name="Words">As somebody typed them.</param>
/// <param name="Outcome">Why there was no answer, by <see cref="Answers.Outcome"/>'s name.</param>
public sealed record UnansweredQuestion(string Words, string Command, string Outcome, int Times, DateTimeOffset Last);

/// <param name="Words">Null when they are no longer kept.</param>
public sealed record DislikedAnswer(string? Words, int Down, int Up);
