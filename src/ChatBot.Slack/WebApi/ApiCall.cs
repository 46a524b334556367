using System.Net.Http.Headers;

namespace ChatBot.Slack.WebApi;

/// <summary>One call, which can be made several times.</summary>
/// <param name="Name">The method, for logs: of a response_url, which is a secret, only what it is.</param>
/// <param name="IsRepeatable">Whether doing it twice does no harm, so that it may be tried again when nobody knows whether it was done.</param>
internal sealed record ApiCall(string Name, Uri Address, string? Token, byte[] Body, bool IsRepeatable)
{
    /// <summary>How often it is made at most.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>For one try.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return request;
    }

    public override string ToString() => Name;
}
