namespace ChatBot.Discord.Tests.Rest.Simulator;

public sealed class EntranceSpecs : RawClient
{
    [Theory]
    [InlineData(null)]
    [InlineData("Bot wrong")]
    [InlineData("right but without Bot")]
    public async Task A_request_without_the_bot_s_token_is_401(string? authorization) =>
        Assert.Equal(401, (await SendAsync(HttpMethod.Get, "users/@me", authorization: authorization)).Status);

    [Theory]
    [InlineData("Mozilla/5.0")]
    [InlineData("DiscordBot")]
    [InlineData(null)]
    public async Task A_user_agent_of_another_form_is_turned_away(string? agent)
    {
        var (status, body) = await SendAsync(HttpMethod.Get, "users/@me", agent: agent);
        Assert.Equal((403, 40333), (status, (int)body!["code"]!));
    }

    [Fact]
    public async Task A_body_without_its_content_type_is_refused()
    {
        var (status, body) = await SendAsync(HttpMethod.Post, Messages, """{"content":"hello"}""", contentType: null);
        Assert.Equal((400, 50035), (status, (int)body!["code"]!));
    }

    [Fact]
    public Task A_body_that_is_no_JSON_is_refused() => RefusedAsync(400, 50109, HttpMethod.Post, Messages, "{");

    [Fact]
    public async Task A_route_that_is_not_there_is_404_and_is_noted()
    {
        await RefusedAsync(404, 0, HttpMethod.Get, "guilds/1");
        Assert.Equal("unhandled GET /api/v10/guilds/1", Assert.Single(Discord.Rest.Requests.Unhandled).Route);
    }

    [Fact]
    public async Task Records_hold_no_token()
    {
        var asked = await AskedAsync();
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":5}""");
        var records = string.Join('\n', Discord.Rest.Requests.All.Select(request => request.ToJson().ToJsonString()));
        Assert.DoesNotContain(asked.Token, records, StringComparison.Ordinal);
        Assert.DoesNotContain(Discord.World.Token, records, StringComparison.Ordinal);
    }
}
