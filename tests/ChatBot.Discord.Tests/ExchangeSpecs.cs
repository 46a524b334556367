using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Discord.Tests.Support;
using ChatBot.Simulators.Discord.Rest.Messages;
using Xunit.Abstractions;

namespace ChatBot.Discord.Tests;

/// <summary>The dialogues that every surface is held against: on Discord they get the answers of the query layer.</summary>
public sealed class ExchangeSpecs(ITestOutputHelper output)
{
    /// <summary>Whoever asks nothing is asked for a question.</summary>
    private const int Form = 9;

    [Fact]
    public async Task Every_question_gets_by_command_what_the_query_layer_answers()
    {
        await using var discord = await DiscordBench.StartAsync();
        var alone = Exchanges.All.Where(exchange => exchange.Context.Count == 0).ToList();
        foreach (var exchange in alone)
        {
            var ida = discord.Person("Ida");
            if (exchange.Outcome == Outcome.EmptyQuestion)
                Assert.Equal(Form, (await ida.UsesAsync("ask", ("question", exchange.Question))).Acknowledged);
            else AssertGives(exchange, await ida.AsksAsync("ask", ("question", exchange.Question)));
        }

        output.WriteLine($"figures: {alone.Count} exchanges by command");
    }

    [Fact]
    public async Task Every_follow_up_gets_in_a_direct_message_what_the_query_layer_answers()
    {
        await using var discord = await DiscordBench.StartAsync();
        var followUps = Exchanges.All.Where(exchange => exchange.Context.Count > 0).ToList();
        foreach (var exchange in followUps)
        {
            var ida = discord.PersonInDirectMessage("Ida");
            foreach (var before in exchange.Context) await ida.HearsAsync(await ida.SaysAsync(before));
            AssertGives(exchange, await ida.HearsAsync(await ida.SaysAsync(exchange.Question)));
            discord.Clock.Advance(TimeSpan.FromSeconds(5)); // so that no rate limit of Discord's comes into play
        }

        output.WriteLine($"figures: {followUps.Count} follow-ups");
    }

    private static void AssertGives(Exchange exchange, ShownMessage message)
    {
        var answer = SampleCorpus.Answers.Answer(exchange.Request);
        Assert.Equal(exchange.Outcome, answer.Outcome);
        var seen = Seen.Plain(message);
        if (answer.Summary.Length < 400) Assert.Contains(answer.Summary.Replace("*", "", StringComparison.Ordinal), seen, StringComparison.Ordinal);
        var shown = answer.ShownLines().FirstOrDefault(line => line.Citations.Count > 0);
        if (shown is null) return;
        var first = answer.Citations[shown.Citations[0]];
        Assert.True(message.Buttons.Any(button => button.CustomId == $"open:{first.Id}") || message.Options.Any(option => option.Value == first.Id.ToString()), exchange.Question);
        Assert.Contains(first.Passage.DocumentTitle, seen, StringComparison.Ordinal);
        if (!shown.Quoted || first.Quote.Length >= 240) return;
        var words = seen.Replace("\n┃ ", "\n", StringComparison.Ordinal);
        Assert.Contains(first.Quote.Replace("*", "", StringComparison.Ordinal), words, StringComparison.Ordinal);
    }
}

internal static class AnswerLines
{
    public static IEnumerable<AnswerLine> ShownLines(this Answer answer) =>
        Answers.Citations.ShownCitations.ShownSections(answer).SelectMany(section => section.Lines);
}
