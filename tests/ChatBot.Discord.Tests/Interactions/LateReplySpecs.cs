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
}
