using ChatBot.Conversations.Remembering;
using ChatBot.Conversations.Reporting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Conversations.State;

/// <summary>
/// Deletes at start, and then once a day, what nobody came back to for as long as <see cref="StateOptions.RetentionDays"/> says, and of the report what is older than
/// <see cref="ReportOptions.RetentionDays"/>.
/// </summary>
public sealed partial class Retention(StateDatabase database, StateOptions options, ReportOptions report, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    /// <returns>How many requests were deleted.</returns>
    internal int DeleteForgotten()
    {
        var (oldest, reported) = (Before(options.RetentionDays), Before(report.RetentionDays));
        return database.Run((connection, transaction) =>
        {
            using var asked = connection.Command(transaction, "DELETE FROM asked WHERE at < $oldest", ("$oldest", reported));
            asked.ExecuteNonQuery();
            return LedgerTables.DeleteBefore(connection, transaction, oldest);
        });
    }

    private long Before(int days) => time.GetUtcNow().AddDays(-days).ToUnixTimeSeconds();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            if (DeleteForgotten() is > 0 and var deleted) Log.Deleted(logger, deleted, options.RetentionDays);
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3004, Level = LogLevel.Information, Message = "Deleted {Requests} requests that nobody came back to for {Days} days")]
        public static partial void Deleted(ILogger logger, int requests, int days);
    }
}
