using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.Web;

/// <summary>What the page's script sends: a small JSON object.</summary>
internal static class JsonBody
{
    /// <summary>In bytes. The longest question has 500 characters; somewhat longer ones get an answer that says so.</summary>
    public const int Limit = 8 * 1024;

    /// <summary>Null when there is none that can be read; the response then says so.</summary>
    public static async Task<TValue?> ReadAsync<TValue>(HttpContext context, JsonTypeInfo<TValue> type)
        where TValue : class
    {
        // Not a form's types: what a page elsewhere can make a browser send without asking first (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
        if (!context.Request.HasJsonContentType())
        {
            await Replies.ProblemAsync(context, StatusCodes.Status415UnsupportedMediaType, "Only application/json is read here.");
            return null;
        }

        try
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Limit;
            if (await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted) is { } value) return value;
        }
        catch (JsonException)
        {
            // Told below, as a body that holds null is.
        }

        await Replies.ProblemAsync(context, StatusCodes.Status400BadRequest, "That request cannot be read.");
        return null;
    }
}
