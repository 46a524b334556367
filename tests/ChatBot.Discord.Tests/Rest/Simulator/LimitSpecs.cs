namespace ChatBot.Discord.Tests.Rest.Simulator;

public sealed class LimitSpecs : RawClient
{
    [Fact]
    public async Task The_sixth_message_in_five_seconds_is_429_until_they_are_over()
    {
        for (var number = 0; number < 5; number++)
            await AcceptedAsync(HttpMethod.Post, Messages, """{"content":"x"}""");
        var (status, body) = await SendAsync(HttpMethod.Post, Messages, """{"content":"x"}""");

        Assert.Equal(429, status);
        Assert.Equal((5.0, false), ((double)body!["retry_after"]!, (bool)body["global"]!));
        Clock.Advance(TimeSpan.FromSeconds(5));
        await AcceptedAsync(HttpMethod.Post, Messages, """{"content":"x"}""");
    }

    [Fact]
    public async Task The_fifty_first_request_in_a_second_is_a_global_429_and_interactions_are_none_of_it()
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        for (var number = 0; number < 50; number++)
            await AcceptedAsync(HttpMethod.Get, "users/@me");
        var (status, body) = await SendAsync(HttpMethod.Get, "users/@me");
        Assert.Equal((429, true), (status, (bool)body!["global"]!));

        var asked = await AskedAsync();
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":5}""");
    }
}
