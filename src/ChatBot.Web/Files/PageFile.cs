using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Web.Files;

/// <summary>A file of the page. Browsers ask each time whether it is still the same, so that a new version is seen at once.</summary>
/// <param name="path">Where it is asked for.</param>
internal sealed class PageFile(string path, string contentType, byte[] content)
{
    private readonly string _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"";

    public string Path => path;

    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch == _tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(content, context.RequestAborted);
    }
}
