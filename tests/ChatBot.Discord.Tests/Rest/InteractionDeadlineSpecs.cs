using ChatBot.Discord.Rest;
using ChatBot.Discord.Wire;
using ChatBot.Simulators.Discord.Rest.Faults;

namespace ChatBot.Discord.Tests.Rest;

public sealed class InteractionDeadlineSpecs : RestOnLoopback
{
    [Fact]
    public async Task A_callback_is_delivered_without_the_bot_s_token()
    {
        using var tokenless = Connect("");
        var (asked, handle) = await AskAsync();
        await SoonAsync(tokenless.CreateInteractionResponseAsync(handle, InteractionResponse.Message(Saying("Five attended.")), CancellationToken.None));
        Assert.Equal("Five attended.", (await asked.AnsweredAsync()).Content);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_callback_whose_connection_breaks_is_delivered_once(bool carried)
    {
        Discord.Rest.Faults.Next(Callback, new Fault.Cut(carried));
        var (asked, handle) = await AskAsync();
        var answering = Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Message(Saying("Five attended.")), CancellationToken.None);
        await Clock.PassAsync(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100));

        await SoonAsync(answering);

        Assert.Equal(["Five attended."], Shown);
        Assert.Equal(carried ? 2 : 1, asked.Callbacks);
    }

    [Fact]
    public async Task A_callback_that_hangs_for_a_second_is_tried_again_within_its_three()
    {
        Discord.Rest.Faults.Next(Callback, new Fault.Silence(Carried: true));
        var (asked, handle) = await AskAsync();
        var answering = Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);
        await Discord.Rest.Faults.MetAsync();
        await Clock.PassAsync(TimeSpan.FromSeconds(1));
        await Clock.PassAsync(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100));

        await SoonAsync(answering);

        Assert.Equal(5, asked.Acknowledged);
    }

    [Fact]
    public async Task Somebody_else_s_acknowledgement_is_no_delivery_of_ours()
    {
        var (_, handle) = await AskAsync();
        await SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None));

        var refused = await Assert.ThrowsAsync<DiscordApiException>(
            () => SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None)));

        Assert.Equal(DiscordErrorCodes.AlreadyAcknowledged, refused.Code);
    }

    [Fact]
    public async Task After_three_seconds_no_callback_is_sent()
    {
        var (_, handle) = await AskAsync();
        Clock.Advance(InteractionHandle.CallbackLimit);

        await Assert.ThrowsAsync<InteractionGoneException>(
            () => SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None)));

        Assert.Equal(0, Requests(Callback));
    }

    [Fact]
    public async Task A_callback_that_waits_for_its_turn_beyond_three_seconds_is_given_up_then()
    {
        Discord.Rest.Faults.Next(Callback, new Fault.RateLimit(TimeSpan.FromSeconds(20)));
        var (_, handle) = await AskAsync();
        var answering = Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);
        await Clock.UntilSomethingWaitsAsync(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));

        Clock.Advance(InteractionHandle.CallbackLimit);

        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(answering));
        Assert.Equal(1, Requests(Callback));
    }

    [Fact]
    public async Task What_Discord_does_not_know_is_not_answered_again()
    {
        var (asked, _) = await AskAsync();
        Clock.Advance(InteractionHandle.CallbackLimit + TimeSpan.FromSeconds(1));
        var handle = HandleOf(asked);
        var deferred = InteractionResponse.Deferred(ephemeral: false);
        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.CreateInteractionResponseAsync(handle, deferred, CancellationToken.None)));

        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.CreateFollowupAsync(handle, Saying("late"), CancellationToken.None)));

        Assert.Equal(1, Requests(Callback));
        Assert.Equal(0, Requests(Followup));
        Assert.True(handle.IsGone);
    }

    [Fact]
    public async Task A_webhook_that_is_unknown_is_used_once()
    {
        var (_, unanswered) = await AskAsync();

        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.CreateFollowupAsync(unanswered, Saying("early"), CancellationToken.None)));
        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.CreateFollowupAsync(unanswered, Saying("early"), CancellationToken.None)));

        Assert.Equal(1, Requests(Followup));
    }

    [Fact]
    public async Task After_fifteen_minutes_nothing_is_sent_for_an_interaction()
    {
        var handle = await AnsweredAsync();
        Clock.Advance(InteractionToken.Life);

        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.EditOriginalResponseAsync(handle, Saying("late"), CancellationToken.None)));

        Assert.Equal(0, Requests(Edit));
    }

    [Fact]
    public async Task An_interaction_s_token_that_is_over_is_no_refusal_of_the_bot_s()
    {
        var (asked, handle) = await AskAsync();
        await SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None));
        Clock.Advance(InteractionToken.Life + TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<InteractionGoneException>(() => SoonAsync(Rest.EditOriginalResponseAsync(HandleOf(asked), Saying("late"), CancellationToken.None)));

        await SoonAsync(Rest.GetCurrentUserAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_deferred_answer_is_edited_in_followed_and_taken_back()
    {
        var (asked, handle) = await AskAsync();
        await SoonAsync(Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: true), CancellationToken.None));
        await SoonAsync(Rest.EditOriginalResponseAsync(handle, Saying("the answer"), CancellationToken.None));
        await SoonAsync(Rest.CreateFollowupAsync(handle, Saying("more of it"), CancellationToken.None));

        var answer = await asked.AnsweredAsync();
        Assert.Equal(("the answer", Mara.Person), (answer.Content, answer.OnlyFor));
        Assert.Equal("more of it", (await asked.FollowupAsync()).Content);

        await SoonAsync(Rest.DeleteOriginalResponseAsync(handle, CancellationToken.None));
        Assert.DoesNotContain("the answer", Shown);
    }

    [Fact]
    public async Task Neither_a_handle_nor_a_log_line_shows_a_token()
    {
        Discord.Rest.Faults.Next(Callback, new Fault.Status(500));
        var (_, handle) = await AskAsync();
        var answering = Rest.CreateInteractionResponseAsync(handle, InteractionResponse.Deferred(ephemeral: false), CancellationToken.None);
        await Clock.PassAsync(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100));
        await SoonAsync(answering);

        Assert.Contains("Information 1103", Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(handle.Token.Secret, Log.Text + handle, StringComparison.Ordinal);
    }
}
