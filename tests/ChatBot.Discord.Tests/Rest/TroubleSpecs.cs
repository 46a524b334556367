using System.Net;
using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using ChatBot.Simulators.Discord.Rest.Faults;

namespace ChatBot.Discord.Tests.Rest;

public sealed class TroubleSpecs : RestOnLoopback
{
    [Fact]
    public async Task A_question_that_fails_on_Discord_s_side_is_asked_again_later_and_later()
    {
        Discord.Rest.Faults.Next(User, new Fault.Status(500), new Fault.Cut(Carried: false), new Fault.Status(503));
        var asking = Rest.GetCurrentUserAsync(CancellationToken.None);

        await Clock.PassAsync(TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));
        await Clock.PassAsync(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        await Clock.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        Assert.Equal(Discord.World.Bot.Id, (await SoonAsync(asking)).Id.Value);
        Assert.Equal(4, Requests(User));
    }

    [Fact]
    public async Task After_five_tries_it_is_given_up_as_something_that_may_work_later()
    {
        Discord.Rest.Faults.ByChance(_ => new Fault.Status(502));
        var asking = Rest.GetCurrentUserAsync(CancellationToken.None);
        for (var wait = 0.5; wait <= 4; wait *= 2)
            await Clock.PassAsync(TimeSpan.FromSeconds(wait / 2), TimeSpan.FromSeconds(wait));

        var given = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(asking));

        Assert.True(given.IsTransient);
        Assert.Equal(HttpStatusCode.BadGateway, given.Status);
        Assert.Equal(5, Requests(User));
    }

    [Fact]
    public async Task A_try_without_an_answer_ends_after_ten_seconds()
    {
        Discord.Rest.Faults.Next(User, new Fault.Silence(Carried: false));
        var asking = Rest.GetCurrentUserAsync(CancellationToken.None);

        await Discord.Rest.Faults.MetAsync();
        await Clock.PassAsync(TimeSpan.FromSeconds(10));
        await Clock.PassAsync(TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));

        await SoonAsync(asking);
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_sent_again()
    {
        Discord.Rest.Faults.Next(Send, new Fault.Cut(Carried: true));

        var failed = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(SendAsync("once")));

        Assert.True(failed.IsTransient);
        Assert.Equal(["once"], Shown);
    }

    [Fact]
    public async Task A_message_with_an_enforced_nonce_is_sent_again_and_shown_once()
    {
        Discord.Rest.Faults.Next(Send, new Fault.Cut(Carried: true));
        var sending = Rest.CreateMessageAsync(Channel, Saying("once") with { Nonce = "42", EnforceNonce = true }, CancellationToken.None);
        await Clock.PassAsync(TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));

        Assert.Equal("once", Assert.Single((await SoonAsync(sending)).Components).Content);
        Assert.Equal(["once"], Shown);
        Assert.Equal(2, Requests(Send));
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(502, 2)]
    public async Task A_follow_up_goes_again_only_where_it_was_surely_not_carried_out(int status, int requests)
    {
        var handle = await AnsweredAsync();
        Discord.Rest.Faults.Next(Followup, new Fault.Status(status));
        var following = Rest.CreateFollowupAsync(handle, Saying("more"), CancellationToken.None);
        if (requests == 1) await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(following));
        else await Clock.PassAsync(TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));

        if (requests == 2) await SoonAsync(following);
        Assert.Equal(requests, Requests(Followup));
    }

    [Fact]
    public async Task Nobody_there_is_trouble_that_may_pass_and_names_no_token()
    {
        await Discord.DisposeAsync();
        var asking = Rest.GetCurrentUserAsync(CancellationToken.None);
        for (var wait = 0.5; wait <= 4; wait *= 2)
            await Clock.PassAsync(TimeSpan.FromSeconds(wait / 2), TimeSpan.FromSeconds(wait));

        var failed = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(asking));

        Assert.True(failed.IsTransient);
        Assert.Null(failed.Status);
        Assert.DoesNotContain(Discord.World.Token, failed + Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_names_the_route_the_code_and_the_field_but_no_token()
    {
        var handle = await AnsweredAsync();
        var tooLong = MessageBody.Of([Component.Text(new string('x', 4001))], isPrivate: false);

        var refused = await Assert.ThrowsAsync<DiscordApiException>(() => SoonAsync(Rest.EditOriginalResponseAsync(handle, tooLong, CancellationToken.None)));

        Assert.Equal(DiscordErrorCodes.InvalidFormBody, refused.Code);
        Assert.False(refused.IsTransient);
        Assert.StartsWith(
            "PATCH /webhooks/{application}/{token}/messages/@original: 400 Invalid Form Body (50035); components.0.content: Must be between 1 and 4000",
            refused.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain(handle.Token.Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_not_used_again()
    {
        Discord.Rest.Entrance.TokenIsValid = false;
        var refused = await Assert.ThrowsAsync<TokenRefusedException>(() => SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None)));
        await Assert.ThrowsAsync<TokenRefusedException>(() => SoonAsync(SendAsync("anybody?")));

        Assert.Equal(1, Requests(User));
        Assert.Equal(0, Requests(Send));
        Assert.Contains("Discord:Token", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Discord.World.Token, refused + Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_waiting_for_a_turn_sends_nothing()
    {
        for (var number = 0; number < 5; number++)
            await SoonAsync(SendAsync("here"));
        using var stopping = new CancellationTokenSource();
        var waiting = Rest.CreateMessageAsync(Channel, Saying("late"), stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SoonAsync(waiting));
        Clock.Advance(TimeSpan.FromSeconds(5));
        await SoonAsync(SendAsync("next"));
        Assert.DoesNotContain("late", Shown);
    }
}
