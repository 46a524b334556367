using System.Net;
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

    [GeneratedRegex("Page: on; open (?<address>http://[0-9.:]+) in a browser")]
    private static partial Regex Address();
}
