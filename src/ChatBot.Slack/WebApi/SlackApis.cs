namespace ChatBot.Slack.WebApi;

/// <summary>The Web API for any token, with one HTTP client and one pace for each channel.</summary>
internal sealed class SlackApis : IDisposable
{
    private readonly HttpClient _http;
    private readonly ChannelPace _pace;
    private readonly ApiCaller _caller;
    private readonly Uri _address;

    public SlackApis(SlackOptions options, TimeProvider time)
    {
        // Not from a factory, whose log would name addresses: a response_url is a secret. Time limits are the caller's.
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(10),
        };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("chatbot-for-talks/0.1");
        _pace = new ChannelPace(time);
        _caller = new ApiCaller(_http, time, Random.Shared);
        _address = new Uri(options.ApiUrl.EndsWith('/') ? options.ApiUrl : $"{options.ApiUrl}/");
        ResponseUrls = new ResponseUrls(_caller);
    }

    public ResponseUrls ResponseUrls { get; }

    public SlackApi For(string token) => new(_caller, _pace, _address, token);

    public void Dispose()
    {
        _pace.Dispose();
        _http.Dispose();
    }
}
