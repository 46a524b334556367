using ChatBot.Discord.Messages;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Tests.Messages;

/// <summary>A channel takes about one message a second: those who wait for one take turns.</summary>
public sealed class FairTurnsSpecs
{
    private static readonly Snowflake Channel = new(1);
    private static readonly Snowflake Ida = new(11);
    private static readonly Snowflake Bo = new(12);

    [Fact]
    public async Task Who_asks_once_does_not_wait_for_all_that_another_has_asked()
    {
        var turns = new FairTurns();
        var order = new List<string>();
        var first = await turns.TakeAsync(Channel, Ida, CancellationToken.None);

        Task[] waiting = [WriteAsync(Ida, "Ida 2"), WriteAsync(Ida, "Ida 3"), WriteAsync(Ida, "Ida 4"), WriteAsync(Bo, "Bo")];
        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal(["Ida 2", "Bo", "Ida 3", "Ida 4"], order);

        async Task WriteAsync(Snowflake person, string what)
        {
            using var turn = await turns.TakeAsync(Channel, person, CancellationToken.None);
            order.Add(what);
        }
    }

    [Fact]
    public async Task Who_gives_up_is_passed_over_and_another_channel_is_not_waited_for()
    {
        var turns = new FairTurns();
        using var giveUp = new CancellationTokenSource();
        var first = await turns.TakeAsync(Channel, Ida, CancellationToken.None);
        var given = turns.TakeAsync(Channel, Ida, giveUp.Token).AsTask();
        var next = turns.TakeAsync(Channel, Bo, CancellationToken.None).AsTask();
        (await turns.TakeAsync(new Snowflake(2), Ida, CancellationToken.None)).Dispose();

        await giveUp.CancelAsync();
        first.Dispose();

        (await next).Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        (await turns.TakeAsync(Channel, Ida, CancellationToken.None)).Dispose();
    }
}
