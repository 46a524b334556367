using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Recording;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.Web.Guarding;

/// <summary>Stands around everything that the page is made of: what may not be asked is refused, and whatever fails ends here, with a reference that stands in the log too.</summary>
internal sealed partial class Guard(KnownHosts hosts, PasswordGate password, TimeProvider time, ILogger<Guard> logger)
{
    private readonly LogPace _otherHosts = new(time);

    public RequestDelegate Around(RequestDelegate handle, Audience audience = Audience.Everybody) => context => HandleAsync(context, handle, audience);

    private async Task HandleAsync(HttpContext context, RequestDelegate handle, Audience audience)
    {
        SecurityHeaders.Add(context.Response.Headers);
        if (!hosts.Knows(context.Request.Host))
        {
            if (_otherHosts.Next() is { } leftOut) Log.OtherHost(logger, context.Request.Host.Host, leftOut);
            await Replies.ProblemAsync(context, StatusCodes.Status421MisdirectedRequest, "The page does not answer to this name. Whoever runs it can add the name to Page:Hosts.");
        }
        else if (HttpMethods.IsPost(context.Request.Method) && !SameOrigin.Holds(context.Request))
        {
            await Replies.ProblemAsync(context, StatusCodes.Status403Forbidden, "Only the page itself may ask here.");
        }
        else if (await password.AdmitsAsync(context, audience))
        {
            await GuardedAsync(context, handle);
        }
    }

    private async Task GuardedAsync(HttpContext context, RequestDelegate handle)
    {
        try
        {
            await handle(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for it any more.
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            await Replies.ProblemAsync(context, problem.StatusCode, problem.StatusCode == StatusCodes.Status413PayloadTooLarge ? "That is too long." : "That request cannot be read.");
        }
        catch (Exception problem)
        {
            // The dispatch boundary: one request that fails must not end the others.
            var reference = GuardedAnswers.ReferenceOf(problem);
            Log.Failed(logger, context.Request.Path, reference, problem);
            if (context.Response.HasStarted) context.Abort();
            else await Replies.ProblemAsync(context, StatusCodes.Status500InternalServerError, $"Something went wrong on our side. Reference {reference} stands in the log too.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 6010, Level = LogLevel.Warning, Message = "Page: a request for the host {Host} was refused, and {LeftOut} more before it. If that is a name of this machine, add it to Page:Hosts.")]
        public static partial void OtherHost(ILogger logger, string host, int leftOut);

        [LoggerMessage(EventId = 6011, Level = LogLevel.Error, Message = "Page: {Path} failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, string path, string reference, Exception problem);
    }
}
