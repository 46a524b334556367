using System.Net;
using System.Reflection;

namespace ChatBot.Discord.Rest.Sending;

/// <summary>The connections to the API, with what each request carries.</summary>
internal static class DiscordHttp
{
    /// <summary>Anything else than this form is turned away before it reaches Discord. https://docs.discord.com/developers/reference#user-agent</summary>
    public static string UserAgent { get; } =
        $"DiscordBot (https://example.org/chatbot, {typeof(DiscordHttp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]})";

    /// <summary>Answers are far smaller; a larger one is an error and no reason to run out of memory.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <param name="api">With the version, as "https://discord.com/api/v10".</param>
    public static HttpClient Connect(Uri api)
    {
        var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // Long enough that an answer finds a warm connection, short enough to follow a change of address.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(2),
            UseCookies = false,
        })
        {
            BaseAddress = new Uri(api.AbsoluteUri.TrimEnd('/') + "/"),
            MaxResponseContentBufferSize = LargestAnswer,
            // Each try has its own, on the injected clock.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        return http;
    }
}
