using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Operations;

public sealed class ProbeSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }

    [Fact]
    public async Task It_is_healthy_while_it_serves_and_ready_when_the_documents_are_read()
    {
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        await serving.Until("Ready to answer");

        Assert.Equal("chatbot is healthy", await _http.GetStringAsync(new Uri(address, "/healthz")));
        var ready = await EventuallyAsync(new Uri(address, "/readyz"), HttpStatusCode.OK);
        Assert.Matches("""^{"ready":true,"documents":"read(; .* looked at for their meaning)?","platforms":{}}$""", ready);
    }

    [Fact]
    public async Task It_is_ready_only_while_every_platform_that_has_tokens_is_connected()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var slack = await SlackSimulator.StartAsync();
        _process.Connect(discord);
        _process.Connect(slack);
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();

        await EventuallyAsync(new Uri(address, "/readyz"), HttpStatusCode.OK);
        await discord.Gateway.CloseAsync(4004);

        var lost = JsonNode.Parse(await EventuallyAsync(new Uri(address, "/readyz"), HttpStatusCode.ServiceUnavailable))!;
        Assert.Equal("not connected", (string?)lost["platforms"]!["Discord"]);
        Assert.Equal("connected", (string?)lost["platforms"]!["Slack"]);
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri(address, "/healthz"))).StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_refused_keeps_it_from_being_ready_and_not_from_being_healthy()
    {
        await using var slack = await SlackSimulator.StartAsync();
        _process.Variables["Slack__BotToken"] = "xoxb-wrong";
        _process.Variables["Slack__AppToken"] = slack.Options.AppToken;
        _process.Variables["Slack__ApiUrl"] = slack.ApiUrl.ToString();
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        await serving.Until("Slack: off in one workspace");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _http.GetAsync(new Uri(address, "/readyz"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri(address, "/healthz"))).StatusCode);
    }

    [Fact]
    public async Task The_program_asks_the_bot_that_serves_how_it_is()
    {
        await using var serving = new Serving(_process);
        var address = (await serving.AddressAsync()).ToString().TrimEnd('/');
        await serving.Until("Ready to answer");
        await EventuallyAsync(new Uri($"{address}/readyz"), HttpStatusCode.OK);
        using var asking = Harbour.Process();
        asking.Variables["Http__Address"] = address;

        var healthy = await asking.RunAsync("healthy");
        var ready = await asking.RunAsync("healthy", "--ready");
        Assert.Equal(0, await serving.StopAsync());
        var gone = await asking.RunAsync("healthy");

        Assert.Equal((0, "chatbot is healthy\n"), (healthy.Code, healthy.Output));
        Assert.Equal(0, ready.Code);
        Assert.Equal((1, $"Nothing answers at {address}. Start the bot, or set Http:Address to where it listens.\n"), (gone.Code, gone.Output));
    }

    [Fact]
    public async Task An_address_that_another_program_has_ends_it_with_the_key_to_set_where_Slack_delivers_there()
    {
        await using var serving = new Serving(_process);
        using var second = Harbour.Process();
        second.Variables["Http__Address"] = (await serving.AddressAsync()).ToString().TrimEnd('/');
        second.Variables["Slack__BotToken"] = "xoxb-1";
        second.Variables["Slack__SigningSecret"] = "0123456789abcdef0123456789abcdef";

        var run = await second.RunAsync();

        Assert.Equal(78, run.Code);
        Assert.Contains("Http:Address: the bot cannot listen at http://127.0.0.1:", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What stands there once it has this status.</summary>
    private async Task<string> EventuallyAsync(Uri address, HttpStatusCode status)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (true)
        {
            using var response = await _http.GetAsync(address, patience.Token);
            if (response.StatusCode == status) return await response.Content.ReadAsStringAsync(patience.Token);
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }
}
