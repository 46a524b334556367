using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Hosting;

/// <summary>The program with nothing set, from its start to an answer in a browser.</summary>
public sealed partial class PageSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task Without_any_setting_a_page_answers_on_loopback()
    {
        await using var serving = new Serving(_process);
        await serving.Until("Page: on; open", "Ready to answer", "Application started");
        using var client = new HttpClient { BaseAddress = new Uri(Address().Match(_process.Error.Text).Groups["address"].Value) };

        var page = await client.GetStringAsync("/");
        var answer = await (await client.PostAsJsonAsync("/api/ask", new { text = "Who pays for the dredging?" })).Content.ReadAsStringAsync();

        Assert.Contains("<title>", page, StringComparison.Ordinal);
        Assert.Contains("Thorvald Shipping would pay half of the dredging", answer, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
    }

    [Fact]
    public async Task An_address_that_is_taken_is_a_warning_and_the_rest_goes_on()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        _process.Variables["Http__Address"] = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        await using var serving = new Serving(_process);
        await serving.Until("Ready to answer", "Application started");

        Assert.False(serving.HasEnded);
        Assert.Contains("Http: no page, no probes and no measurements", _process.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Page: on", _process.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", _process.Error.Text, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
    }

    [Fact]
    public async Task Turned_off_it_is_not_there_and_the_probes_are()
    {
        _process.Variables["Page__Enabled"] = "false";

        await using var serving = new Serving(_process);
        await serving.Until("Page: off; set Page:Enabled to true", "Application started");
        using var client = new HttpClient { BaseAddress = await serving.AddressAsync() };

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz")).StatusCode);
    }

    [Fact]
    public async Task A_document_that_is_added_on_the_page_is_read_and_answered_from()
    {
        _process.Variables["Page__Upload"] = "true";
        await using var serving = new Serving(_process);
        using var client = new HttpClient { BaseAddress = await serving.AddressAsync() };
        await serving.Until("Ready to answer");
        using var words = new StringContent("Henrik Aldous: The crane has rusted.\n\nIlse Brandt: Who has looked at it?\n", new MediaTypeHeaderValue("application/octet-stream"));

        var taken = await client.PostAsync("/api/upload?name=crane.txt", words);
        await serving.Until("The documents have changed: 1 added (crane.txt)");

        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Contains("\"state\":\"read\"", await client.GetStringAsync("/api/uploaded?path=crane.txt"), StringComparison.Ordinal);
        Assert.Contains("The crane has rusted", await (await AskAsync(client, "What did Henrik Aldous say about the crane?")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("127.0.0.0/8", HttpStatusCode.OK)]
    [InlineData("10.0.0.7", HttpStatusCode.TooManyRequests)]
    [InlineData(null, HttpStatusCode.TooManyRequests)]
    public async Task Behind_a_proxy_that_the_settings_name_each_person_has_a_limit_of_their_own(string? proxy, HttpStatusCode second)
    {
        if (proxy is not null) _process.Variables["Http__Proxies__0"] = proxy;
        _process.Variables["Limits__QuestionsPerMinute"] = "1";
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        await serving.Until("Ready to answer");
        using var ada = For(address, "203.0.113.1");
        using var ben = For(address, "203.0.113.2");

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(ada, "/sources")).StatusCode);
        Assert.Equal(second, (await AskAsync(ben, "/sources")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(ada, "/sources")).StatusCode);
    }

    [Fact]
    public async Task Sockets_that_only_stand_open_are_bounded_and_the_page_comes_back_when_they_go()
    {
        _process.Variables["Http__Connections"] = "20";
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        var idle = new List<TcpClient>();
        for (var number = 0; number < 60; number++)
        {
            idle.Add(new TcpClient());
            await idle[^1].ConnectAsync(address.Host, address.Port);
        }

        // The last forty are closed by the host; the first twenty stay.
        foreach (var refused in idle.Skip(20)) Assert.True(await IsClosedAsync(refused));
        foreach (var socket in idle) socket.Dispose();
        using var client = new HttpClient { BaseAddress = address };

        Assert.Equal("chatbot is healthy", await EventuallyAsync(client, "/healthz"));
    }

    [Theory]
    [InlineData("/readyz", "rebound.example.net", HttpStatusCode.MisdirectedRequest)]
    [InlineData("/metrics", "rebound.example.net", HttpStatusCode.MisdirectedRequest)]
    [InlineData("/metrics", "10.1.2.3:5080", HttpStatusCode.OK)]
    [InlineData("/metrics", "chatbot.internal:5080", HttpStatusCode.OK)]
    [InlineData("/healthz", "rebound.example.net", HttpStatusCode.OK)]
    public async Task What_machines_ask_is_answered_to_names_of_its_own_and_to_addresses(string path, string host, HttpStatusCode status)
    {
        (_process.Variables["Page__Hosts__0"], _process.Variables["Page__Enabled"]) = ("chatbot.internal", "false");
        await using var serving = new Serving(_process);
        using var client = new HttpClient { BaseAddress = await serving.AddressAsync() };
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };

        Assert.Equal(status, (await client.SendAsync(request)).StatusCode);
    }

    private static HttpClient For(Uri address, string person) => new() { BaseAddress = address, DefaultRequestHeaders = { { "X-Forwarded-For", person } } };

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, string text) => client.PostAsJsonAsync("/api/ask", new { text });

    private static async Task<bool> IsClosedAsync(TcpClient client)
    {
        try
        {
            return await client.GetStream().ReadAsync(new byte[1]) == 0;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>What stands there, once there is room for whoever asks.</summary>
    private static async Task<string> EventuallyAsync(HttpClient client, string path)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (true)
        {
            try
            {
                return await client.GetStringAsync(path, patience.Token);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
            }
        }
    }

    [GeneratedRegex("Page: on; open (?<address>http://[0-9.:]+) in a browser")]
    private static partial Regex Address();
}
