using ChatBot.Conversations.Asking;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.WebApi;
using ChatBot.Transport.RateLimits;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Interactions;

/// <summary>Work that goes on after its acknowledgement. The boundary where failures end: they are logged, whoever waits is told, and the bot goes on.</summary>
internal sealed partial class UnderWay(Replies replies, TimeProvider time, ILogger<UnderWay> logger) : IDisposable
{
    /// <summary>How long a shutdown waits for answers that were begun.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int Tries = 4;

    private readonly RetryDelays _delays = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), Random.Shared);
    private readonly WorkInHand _inHand = new(time);

    public void Start(Work? work)
    {
        if (work is not null) _inHand.Begin(cancel => IsWanted(work) ? RunAsync(work, cancel) : Task.CompletedTask);
    }

    /// <summary>Finishes what has begun; what takes longer than <see cref="Patience"/> is given up.</summary>
    public Task FinishAsync() => _inHand.FinishAsync(Patience);

    public void Dispose() => _inHand.Dispose();

    private bool IsWanted(Work work)
    {
        try
        {
            return work.IsWanted?.Invoke() != false;
        }
        catch (Exception problem)
        {
            Log.Failed(logger, work.Name, GuardedAnswers.ReferenceOf(problem), problem);
            return false;
        }
    }

    private async Task RunAsync(Work work, CancellationToken cancel)
    {
        try
        {
            await work.Run(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            Log.GivenUp(logger, work.Name);
        }
        catch (SlackApiException problem)
        {
            if (problem.IsTransient || problem.Cure is not null) Log.Refused(logger, work.Name, problem.Message, problem.Cure);
            else Log.Mistaken(logger, work.Name, problem.Message);
            await ApologiseAsync(work, Lost(problem), cancel);
        }
        catch (Exception problem)
        {
            // The dispatch boundary: one failure must not end the others.
            var reference = GuardedAnswers.ReferenceOf(problem);
            Log.Failed(logger, work.Name, reference, problem);
            await ApologiseAsync(work, $"Something went wrong on our side. Reference {reference} stands in the log too.", cancel);
        }
    }

    /// <summary>After a refusal nothing was shown; after a failure on the way nobody knows.</summary>
    private static string Lost(SlackApiException problem) => problem.IsTransient && problem.Error != "ratelimited"
        ? $"I do not know whether my answer arrived ({problem.Error}). If you do not see it, please ask again."
        : $"Slack did not take my answer ({problem.Error}). Please ask again.";

    /// <summary>An answer is never given twice, so what may have failed on the way is not tried again; that it failed may be told twice, and is tried until it is through.</summary>
    private async Task ApologiseAsync(Work work, string text, CancellationToken cancel)
    {
        if (work.Place is not { } place) return;
        try
        {
            for (var failures = 0; await TellAsync(place, text, isLast: ++failures == Tries, cancel) is false;) await Task.Delay(_delays.After(failures), time, cancel);
        }
        catch (Exception problem) when (problem is SlackApiException or OperationCanceledException)
        {
            Log.NotTold(logger, work.Name, problem.Message);
        }
    }

    /// <returns>False when another try can help.</returns>
    private async Task<bool> TellAsync(Place place, string text, bool isLast, CancellationToken cancel)
    {
        try
        {
            await replies.PrivatelyAsync(place, SlackMessage.Saying(text), cancel);
            return true;
        }
        catch (SlackApiException problem) when (problem.IsTransient && !isLast)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2010, Level = LogLevel.Warning, Message = "Slack: {Work} was given up at shutdown.")]
        public static partial void GivenUp(ILogger logger, string work);

        [LoggerMessage(EventId = 2011, Level = LogLevel.Warning, Message = "Slack: {Work} was answered, but {Problem}. {Cure}")]
        public static partial void Refused(ILogger logger, string work, string problem, string? cure);

        [LoggerMessage(EventId = 2014, Level = LogLevel.Error, Message = "Slack: {Work} was answered in a way that Slack does not take, which is our mistake: {Problem}")]
        public static partial void Mistaken(ILogger logger, string work, string problem);

        [LoggerMessage(EventId = 2012, Level = LogLevel.Error, Message = "Slack: {Work} failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, string work, string reference, Exception problem);

        [LoggerMessage(EventId = 2013, Level = LogLevel.Warning, Message = "Slack: nobody could be told that {Work} failed: {Problem}")]
        public static partial void NotTold(ILogger logger, string work, string problem);
    }
}
