using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Simulators.Slack.World;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Tests.Support;
using ChatBot.Slack.Wire;
using Xunit.Abstractions;

namespace ChatBot.Slack.Tests.Conversations;

/// <summary>The table of exchanges that every surface is held against: through Slack the answers are the query layer's own, word for word.</summary>
public sealed class DialogueSpecs(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_exchange_has_the_same_answer_through_Slack_as_without_it()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var differences = new List<string>();
        foreach (var (exchange, number) in Exchanges.All.Select((exchange, number) => (exchange, number)))
        {
            var channel = bot.Slack.World.Channel($"exchange{number}");
            string? thread = null;
            foreach (var earlier in exchange.Context) thread = await SayAsync(earlier, channel, thread);
            await SayAsync(exchange.Question, channel, thread);

            var shown = bot.Slack.World.Messages.Last(message => message.Channel == channel.Id).ToString();
            var expected = Expected(exchange);
            if (shown != expected) differences.Add($"{exchange}\n--- Slack\n{shown}\n--- query layer\n{expected}");
        }

        output.WriteLine($"figures: {Exchanges.All.Count()} exchanges");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        bot.KeptTheRules();

        async Task<string> SayAsync(string text, SlackChannel channel, string? thread)
        {
            var before = bot.Slack.World.Messages.Count;
            var ts = await alice.MentionsAsync(channel, text, thread);
            await bot.Slack.World.WaitForAsync(world => world.Messages.Count > before ? world : null, $"an answer to {text}");
            return thread ?? ts;
        }
    }

    private static string Expected(Exchange exchange)
    {
        var answer = SampleCorpus.Answers.Answer(exchange.Request);
        Assert.Equal((exchange.Command, exchange.Outcome), (answer.Command, answer.Outcome));
        var presentation = new Presentation
        {
            Note = answer.Command == Commands.Help ? HowToAsk.Here : null,
            Corrections =
                [.. answer.Suggestions.Concat(answer.Questions).Take(3).Select(name => (name, new RequestKey("0123456789abcdef")))],
        };
        var message = AnswerMessage.Of(new ChatReply.Answered(exchange.Request, answer, new RequestKey("0123456789abcdef")), 0, presentation);
        var json = System.Text.Json.JsonSerializer.SerializeToNode(new UrlResponse { Blocks = message.Blocks }, SlackJson.Default.UrlResponse)!;
        return MessageText.Of(json["blocks"]!.AsArray());
    }
}
