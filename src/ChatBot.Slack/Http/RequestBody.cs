using Microsoft.AspNetCore.Http;

namespace ChatBot.Slack.Http;

/// <summary>A request's raw bytes, no more than a limit: what the signature is over.</summary>
internal static class RequestBody
{
    /// <summary>What Slack sends stays far below; what does not is not Slack's.</summary>
    public const int Limit = 1024 * 1024;

    /// <summary>Null when there are more bytes than <see cref="Limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit) return null;
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await request.Body.ReadAsync(part, cancellationToken) is var read and > 0)
        {
            if (body.Length + read > Limit) return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }
}
