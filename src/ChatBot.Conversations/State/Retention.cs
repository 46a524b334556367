using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Reporting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.State;

/// <summary>
/// Deletes at start, and then once a day, what nobody came back to for as long as <see cref="StateOptions.RetentionDays"/> says, of the
/// report what is older than
/// <see cref="ReportOptions.RetentionDays"/>, and votes on what neither of them keeps any more. Nothing is deleted on the word of a clock
/// that has stepped.
/// </summary>
public sealed partial class Retention(StateDatabase database, StateOptions options, ReportOptions report, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    /// <returns>How many requests were deleted.</returns>
    internal int DeleteForgotten()
    {
        var now = time.GetUtcNow();
        var (step, deleted) = database.Run((connection, transaction) =>
        {
            var stepped = SteadyClock.Look(connection, transaction, now);
            return (stepped, stepped is null ? Delete(connection, transaction, now) : 0);
        });
        if (step is { TotalDays: > 0 and var days }) Log.Stepped(logger, (int)days);
        return deleted;
    }

    private int Delete(SqliteConnection connection, SqliteTransaction transaction, DateTimeOffset now)
    {
        var oldest = now.AddDays(-options.RetentionDays).ToUnixTimeSeconds();
        using var asked = connection.Command(transaction, "DELETE FROM asked WHERE at < $oldest", ("$oldest", now.AddDays(-report.RetentionDays).ToUnixTimeSeconds()));
        asked.ExecuteNonQuery();
        var deleted = LedgerTables.DeleteBefore(connection, transaction, oldest);
        const string Sql = "DELETE FROM votes WHERE cast_at < $oldest AND key NOT IN (SELECT key FROM requests) AND key NOT IN (SELECT key FROM asked)";
        using var votes = connection.Command(transaction, Sql, ("$oldest", oldest));
        votes.ExecuteNonQuery();
        return deleted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            try
            {
                if (DeleteForgotten() is > 0 and var deleted) Log.Deleted(logger, deleted, options.RetentionDays);
            }
            catch (SqliteException problem)
            {
                // A full disk, as a rule: what is old waits for tomorrow, and nobody for it.
                Log.NotDeleted(logger, problem.Message);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3004, Level = LogLevel.Information, Message = "Deleted {Requests} requests that nobody came back to for {Days} days")]
        public static partial void Deleted(ILogger logger, int requests, int days);

        [LoggerMessage(EventId = 3006, Level = LogLevel.Warning,
            Message = "By the clock it is {Days} days since the bot last looked. Either it was off for so long, or the clock is wrong: "
                + "nothing is deleted until the bot has run on seven more days on which the clock did not go back.")]
        public static partial void Stepped(ILogger logger, int days);

        [LoggerMessage(EventId = 3007, Level = LogLevel.Warning, Message = "What is too old could not be deleted ({Problem}); that is tried again tomorrow.")]
        public static partial void NotDeleted(ILogger logger, string problem);
    }
}
