using ChatBot.Answers.Tests.Samples;
using ChatBot.Discord.Interactions;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Clocks;

namespace ChatBot.Discord.Tests.Interactions;

/// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding: three seconds to acknowledge, once; fifteen minutes to answer.</summary>
public sealed class DeadlineSpecs
{
    private const int Message = 4;
    private const int Deferred = 5;

    [Fact]
    public async Task An_answer_that_is_there_in_time_is_the_acknowledgement()
    {
        await using var discord = await DiscordBench.StartAsync();
        var used = await discord.Person("Ida").UsesAsync("talks");
        Assert.Equal((Message, 1), (used.Acknowledged, used.Callbacks));
    }

    [Fact]
    public async Task An_answer_that_takes_longer_is_deferred_after_a_second_and_a_half_and_comes_later()
    {
        using var answers = new HeldAnswers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = answers.Current });
        var asking = discord.Person("Ida").UsesAsync("ask", ("question", "which tender was accepted"));

        await discord.Clock.PassAsync(InteractionReply.Patience);
        var used = await asking;
        Assert.Equal((Deferred, InteractionReply.Patience), (used.Acknowledged, used.AcknowledgedAfter));

        answers.Release();
        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await used.AnsweredAsync()), StringComparison.Ordinal);
        Assert.Equal(1, used.Callbacks);
    }

    [Fact]
    public async Task A_private_answer_is_private_while_it_is_waited_for()
    {
        using var answers = new HeldAnswers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = answers.Current });
        var ida = discord.Person("Ida");
        var asking = ida.UsesAsync("ask", ("question", "which tender was accepted"), ("private", true));

        await discord.Clock.PassAsync(InteractionReply.Patience);
        var used = await asking;
        answers.Release();

        Assert.Equal(ida.Person, (await used.AnsweredAsync()).OnlyFor);
    }

    [Fact]
    public async Task The_same_interaction_delivered_twice_is_answered_once()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        var used = await ida.UsesAsync("talks");

        await ida.RepeatsAsync(used);
        await ida.UsesAsync("sources"); // events are dealt with in order

        await discord.Log.UntilAsync(1210);
        await discord.StopAsync();
        Assert.Equal(1, used.Callbacks);
    }

    [Fact]
    public async Task A_stop_finishes_what_was_begun()
    {
        using var answers = new HeldAnswers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = answers.Current });
        var asking = discord.Person("Ida").UsesAsync("ask", ("question", "which tender was accepted"));
        await answers.IsAskedAsync();

        var stopping = discord.StopAsync();
        await discord.Clock.UntilSomethingWaitsAsync(DiscordAdapter.Patience, DiscordAdapter.Patience);
        Assert.False(stopping.IsCompleted);
        answers.Release();

        Assert.Contains("Corrie & Sons is accepted", Seen.Plain(await (await asking).AnsweredAsync()), StringComparison.Ordinal);
        await stopping.WaitAsync(ManualClock.Patience);
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_ever()
    {
        using var answers = new HeldAnswers();
        await using var discord = await DiscordBench.StartAsync(new BenchSetup { Answers = answers.Current });
        _ = discord.Person("Ida").SendsAsync("ask", ("question", "which tender was accepted"));
        await answers.IsAskedAsync();

        var stopping = discord.StopAsync();
        await discord.Clock.PassAsync(DiscordAdapter.Patience);

        await stopping.WaitAsync(ManualClock.Patience);
        answers.Release();
    }

    [Fact]
    public async Task When_Discord_has_forgotten_the_interaction_the_log_says_so_and_the_next_one_is_answered()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        using var answers = new HeldAnswers();
        discord.Discord.Rest.Faults.Next("POST /interactions/{interaction}/{token}/callback", new ChatBot.Simulators.Discord.Rest.Faults.Fault.Status(404));
        await ida.SendsAsync("talks");
        await discord.Log.UntilAsync(1211, 1214);
        Assert.Contains("talks in", Seen.Plain(await ida.AsksAsync("talks")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_Discord_refuses_an_answer_the_person_is_told_so()
    {
        await using var discord = await DiscordBench.StartAsync();
        var ida = discord.Person("Ida");
        discord.Discord.Rest.Faults.Next("POST /interactions/{interaction}/{token}/callback", new ChatBot.Simulators.Discord.Rest.Faults.Fault.Status(400));

        var told = await (await ida.SendsAsync("talks")).AnsweredAsync();

        var reference = discord.Log.Of(1214).Single().Text.Split("reference ")[1][..8];
        Assert.Contains($"Reference {reference}", told.Content, StringComparison.Ordinal);
        Assert.Equal(ida.Person, told.OnlyFor);
    }

    /// <summary>The sample corpus, behind a door that the test opens.</summary>
    private sealed class HeldAnswers : IDisposable
    {
        private readonly ManualResetEventSlim _door = new();
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ChatBot.Answers.TalkAnswers Current()
        {
            _asked.TrySetResult();
            _door.Wait(ManualClock.Patience);
            return SampleCorpus.Answers;
        }

        public Task IsAskedAsync() => _asked.Task.WaitAsync(ManualClock.Patience);

        public void Release() => _door.Set();

        public void Dispose()
        {
            _door.Set();
            _door.Dispose();
        }
    }
}
