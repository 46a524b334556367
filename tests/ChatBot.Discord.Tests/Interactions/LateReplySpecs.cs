using ChatBot.Discord.Interactions;
using ChatBot.Discord.Tests.Rest;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Tests.Interactions;

/// <summary>A machine so busy that an interaction lies about before anybody gets to it.</summary>
public sealed class LateReplySpecs : RestOnLoopback
{
    [Fact]
    public async Task When_the_time_to_wait_is_over_before_the_wait_begins_the_person_is_made_to_wait_at_once()
    {
        var (asked, handle) = await AskAsync();
        var writing = new TaskCompletionSource<MessageBody>(TaskCreationOptions.RunContinuationsAsynchronously);
        Clock.Advance(TimeSpan.FromSeconds(2));

        var replying = new InteractionReply(handle, Rest, Clock).SendAsync(new PendingReply(IsPrivate: false, _ => writing.Task), CancellationToken.None);
        await SoonAsync(asked.AcknowledgedAsync());
        writing.SetResult(Saying("Mara did."));
        await SoonAsync(replying);

        Assert.Equal(5, asked.Acknowledged);
        Assert.Equal(["Mara did."], Shown);
    }

    [Fact]
    public async Task What_nobody_will_see_is_not_written_on()
    {
        var (_, handle) = await AskAsync();
        var abandoned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var notShown = 0;
        Clock.Advance(TimeSpan.FromSeconds(2));
        Discord.Rest.Faults.Next("POST /interactions/{interaction}/{token}/callback", new ChatBot.Simulators.Discord.Rest.Faults.Fault.Status(404));

        var replying = new InteractionReply(handle, Rest, Clock).SendAsync(
            new PendingReply(IsPrivate: false, async cancellationToken =>
            {
                await using var giveUp = cancellationToken.UnsafeRegister(_ => abandoned.TrySetCanceled(cancellationToken), null);
                await abandoned.Task;
                return Saying("never");
            })
            {
                NotShown = () => notShown++,
            },
            CancellationToken.None);

        await Assert.ThrowsAnyAsync<ChatBot.Discord.Rest.DiscordApiException>(() => SoonAsync(replying));
        Assert.True(abandoned.Task.IsCanceled);
        Assert.Equal(1, notShown);
    }
}
