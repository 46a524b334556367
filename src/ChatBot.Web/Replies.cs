using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Conversations.Asking;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web;

/// <summary>What goes back to the page's script: JSON, never to be kept.</summary>
internal static class Replies
{
    /// <param name="text">A sentence for the person.</param>
    public static Task ProblemAsync(HttpContext context, int status, string text) => JsonAsync(context, new Problem(text), PageJson.Default.Problem, status);

    public static Task RefusedAsync(HttpContext context, ChatReply.Refused refused) => ProblemAsync(context, StatusOf(refused.Reason), refused.Text);

    public static int StatusOf(Refusal reason) => reason switch
    {
        Refusal.TooManyQuestions or Refusal.TooManyQuestionsHere => StatusCodes.Status429TooManyRequests,
        Refusal.Forgotten => StatusCodes.Status410Gone,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    public static async Task JsonAsync<TValue>(HttpContext context, TValue value, JsonTypeInfo<TValue> type, int status = StatusCodes.Status200OK)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}

/// <param name="Text">What is wrong and what to do about it.</param>
internal sealed record Problem(string Text);
