using System.Text.Json.Nodes;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Discord.Tests.Gateway.Simulated;

/// <summary>The simulated Gateway is worth testing against as far as it is as strict as the real one.</summary>
public sealed class SimulatedGatewaySpecs : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private DiscordSimulator _discord = null!;
    private string _session = "";

    private string Token => _discord.World.Token;

    public async Task InitializeAsync() => _discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = _clock, GuildsPerShard = 2 });

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Theory]
    [InlineData("""{"op":5,"d":null}""", 4001)]
    [InlineData("no JSON", 4002)]
    [InlineData("[]", 4002)]
    [InlineData("""{"d":null}""", 4002)]
    [InlineData("""{"op":2,"d":{"token":"x","intents":0}}""", 4002)]
    [InlineData("""{"op":2,"d":{"token":"x","properties":{"os":"a","browser":"b","device":"c"}}}""", 4013)]
    [InlineData("""{"op":6,"d":{"token":"x","session_id":"y"}}""", 4002)]
    [InlineData("""{"op":3,"d":{"status":"online"}}""", 4003)]
    public async Task A_frame_that_breaks_a_rule_is_a_close(string frame, int code)
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(frame);

        Assert.Equal(code, await client.CloseCodeAsync());
    }

    [Theory]
    [InlineData(4096, null)]
    [InlineData(4097, 4002)]
    public async Task A_frame_may_have_4096_bytes(int bytes, int? code)
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        const string Begin = "{\"op\":1,\"d\":null,\"x\":\"";
        await client.SendAsync(Begin + new string('x', bytes - Begin.Length - 2) + "\"}");

        if (code is null) await client.UntilAsync(Opcode.HeartbeatAck);
        else Assert.Equal(code, await client.CloseCodeAsync());
    }

    [Theory]
    [InlineData("wrong", 1, 0, 1, 4004)]
    [InlineData(null, 1, 1, 1, 4010)]
    [InlineData(null, 1, 0, 0, 4010)]
    [InlineData(null, 1 << 18, 0, 1, 4013)]
    [InlineData(null, 1 << 15, 0, 1, 4014)]
    public async Task An_IDENTIFY_that_is_not_allowed_is_a_close(string? token, long intents, int shard, int shards, int code)
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(token ?? Token, intents, shard, shards));

        Assert.Equal(code, await client.CloseCodeAsync());
    }

    [Fact]
    public async Task Too_many_servers_for_one_shard_are_a_close()
    {
        for (var i = 0; i < 3; i++) _discord.World.AddGuild($"Harbour {i}");
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(Token));

        Assert.Equal(4011, await client.CloseCodeAsync());
    }

    [Theory]
    [InlineData("?v=9&encoding=json", 4012)]
    [InlineData("", 4012)]
    [InlineData("?v=10&encoding=etf", 4002)]
    public async Task Another_version_or_encoding_is_a_close(string query, int code)
    {
        await using var client = await BareClient.ConnectAsync(_discord, query);

        Assert.Equal(code, await client.CloseCodeAsync());
    }

    [Fact]
    public async Task A_second_IDENTIFY_is_a_close()
    {
        await using var client = await IdentifiedAsync();
        await client.SendAsync(BareClient.Identify(Token));

        Assert.Equal(4005, await client.CloseCodeAsync());
    }

    [Fact]
    public async Task The_121st_frame_of_a_minute_is_a_close()
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        for (var i = 0; i < 120; i++) await client.SendAsync("""{"op":1,"d":null}""");
        for (var i = 0; i < 120; i++) await client.UntilAsync(Opcode.HeartbeatAck);
        await client.SendAsync("""{"op":1,"d":null}""");

        Assert.Equal(4008, await client.CloseCodeAsync());
    }

    [Fact]
    public async Task A_client_without_a_heartbeat_loses_its_session()
    {
        await using var client = await IdentifiedAsync();
        var session = _session;
        _clock.Advance(TimeSpan.FromMilliseconds(41_250 * 1.5));
        Assert.Equal(4009, await client.CloseCodeAsync());

        await using var again = await BareClient.ConnectAsync(_discord);
        await again.SendAsync(BareClient.Resume(Token, session, 1));
        Assert.False((bool)(await again.UntilAsync(Opcode.InvalidSession))["d"]!);
    }

    [Fact]
    public async Task READY_names_everything_that_libraries_need_and_a_GUILD_CREATE_follows_for_each_server()
    {
        var guild = _discord.World.AddGuild("Harbour");
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(Token));

        var ready = await client.UntilAsync(Opcode.Dispatch, "READY");
        Assert.Equal(1, (int)ready["s"]!);
        Assert.All(
            (string[])["v", "user", "session_id", "resume_gateway_url", "guilds", "application", "private_channels", "shard"],
            field => Assert.NotNull(ready["d"]![field]));
        var created = await client.UntilAsync(Opcode.Dispatch, "GUILD_CREATE");
        Assert.Equal((guild.Id.ToText(), 2), ((string?)created["d"]!["id"], (int)created["s"]!));
    }

    [Fact]
    public async Task A_resume_replays_what_was_missed_and_then_says_RESUMED()
    {
        await using var client = await IdentifiedAsync();
        var session = _session;
        await _discord.Gateway.CutAsync();
        await client.CloseCodeAsync();
        await _discord.Gateway.DispatchAsync("MISSED", new JsonObject(), null);

        await using var again = await BareClient.ConnectAsync(_discord, path: $"resume/{session}");
        await again.SendAsync(BareClient.Resume(Token, session, 1));

        Assert.Equal(2, (int)(await again.UntilAsync(Opcode.Dispatch, "MISSED"))["s"]!);
        Assert.Equal(3, (int)(await again.UntilAsync(Opcode.Dispatch, "RESUMED"))["s"]!);
    }

    [Fact]
    public async Task A_sequence_number_that_was_never_sent_is_a_close_and_the_end_of_the_session()
    {
        await using var client = await IdentifiedAsync();
        var session = _session;

        await using var other = await BareClient.ConnectAsync(_discord);
        await other.SendAsync(BareClient.Resume(Token, session, 99));
        Assert.Equal(4007, await other.CloseCodeAsync());

        Assert.False(await CanResumeAsync(session));
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4000, true)]
    public async Task A_client_that_leaves_ends_its_session_with_1000_and_1001_only(int code, bool survives)
    {
        await using var client = await IdentifiedAsync();
        var session = _session;
        await client.CloseAsync(code);
        await _discord.Gateway.Journal.UntilAsync<Closed>();

        Assert.Equal(survives, await CanResumeAsync(session));
    }

    [Theory]
    [InlineData(1001, true)]
    [InlineData(4000, true)]
    [InlineData(4007, false)]
    [InlineData(4009, false)]
    public async Task A_close_of_the_server_is_no_end_of_the_session_but_for_some_codes(int code, bool survives)
    {
        await using var client = await IdentifiedAsync();
        var session = _session;
        var closing = _discord.Gateway.CloseAsync(code);
        Assert.Equal(code, await client.CloseCodeAsync());
        await closing;

        Assert.Equal(survives, await CanResumeAsync(session));
    }

    [Fact]
    public async Task After_an_invalid_session_the_same_connection_may_identify_again_five_seconds_later()
    {
        await using var client = await IdentifiedAsync();
        await _discord.Gateway.InvalidateAsync(resumable: false);
        await client.UntilAsync(Opcode.InvalidSession);

        await client.SendAsync(BareClient.Identify(Token));
        Assert.False((bool)(await client.UntilAsync(Opcode.InvalidSession))["d"]!);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await client.SendAsync(BareClient.Identify(Token));
        await client.UntilAsync(Opcode.Dispatch, "READY");
    }

    [Fact]
    public async Task A_session_start_too_many_costs_the_token()
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = _clock, SessionStartsLeft = 1, MaxConcurrency = 2 });
        await using var first = await BareClient.ConnectAsync(discord);
        await first.SendAsync(BareClient.Identify(discord.World.Token, shard: 0, shards: 2));
        await first.UntilAsync(Opcode.Dispatch, "READY");
        await using var second = await BareClient.ConnectAsync(discord);
        await second.SendAsync(BareClient.Identify(discord.World.Token, shard: 1, shards: 2));

        Assert.Equal(4004, await first.CloseCodeAsync());
        Assert.Equal(4004, await second.CloseCodeAsync());
    }

    [Fact]
    public async Task Without_the_intent_a_message_comes_without_its_text_unless_it_mentions_the_bot()
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(Token, intents: 1 << 9 | 1 << 12));
        await client.UntilAsync(Opcode.Dispatch, "READY");

        Assert.Equal("", await ContentOfAsync(client, mentions: [], guild: "1"));
        Assert.Equal("hello", await ContentOfAsync(client, mentions: [_discord.World.Bot.ToJson()], guild: "1"));
        Assert.Equal("hello", await ContentOfAsync(client, mentions: [], guild: null));
    }

    [Fact]
    public async Task Events_that_no_intent_named_do_not_come()
    {
        await using var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(Token, intents: 0));
        await client.UntilAsync(Opcode.Dispatch, "READY");
        await _discord.Gateway.DispatchAsync("MESSAGE_CREATE", new JsonObject { ["guild_id"] = "1" }, 1);
        await _discord.Gateway.DispatchAsync("INTERACTION_CREATE", new JsonObject(), 1);

        Assert.Equal("INTERACTION_CREATE", (string?)(await client.UntilAsync(Opcode.Dispatch))["t"]);
    }

    private async Task<string?> ContentOfAsync(BareClient client, JsonArray mentions, string? guild)
    {
        var message = new JsonObject { ["content"] = "hello", ["mentions"] = mentions, ["author"] = new JsonObject { ["id"] = "2" }, ["guild_id"] = guild };
        await _discord.Gateway.DispatchAsync("MESSAGE_CREATE", message, null);
        return (string?)(await client.UntilAsync(Opcode.Dispatch, "MESSAGE_CREATE"))["d"]!["content"];
    }

    private async Task<BareClient> IdentifiedAsync()
    {
        var client = await BareClient.ConnectAsync(_discord);
        await client.SendAsync(BareClient.Identify(Token));
        _session = (string)(await client.UntilAsync(Opcode.Dispatch, "READY"))["d"]!["session_id"]!;
        return client;
    }

    private async Task<bool> CanResumeAsync(string session)
    {
        await using var client = await BareClient.ConnectAsync(_discord, path: $"resume/{session}");
        await client.SendAsync(BareClient.Resume(Token, session, 1));
        await client.UntilAsync(Opcode.Hello);
        return (int)(await client.ReceiveAsync())["op"]! == Opcode.Dispatch;
    }
}
