using ChatBot.Answers;
using ChatBot.Conversations.Paging;
using ChatBot.Conversations.Remembering;
using ChatBot.Corpus.Documents;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using ChatBot.Discord.Wire;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Outcome = ChatBot.Answers.Outcome;

namespace ChatBot.Discord.Tests.Rendering;

/// <summary>Whatever an answer holds, each of its pages is a message that Discord takes, pings nobody, and shows words as they are.</summary>
[Properties(MaxTest = 40, QuietOnSuccess = true)]
public sealed class MessageLimitsSpecs
{
    private static readonly RequestKey Key = new("0123456789abcdef");

    [Property]
    public Property Every_page_of_any_answer_is_within_every_limit() => Prop.ForAll(InventedAnswers.Any, NastyText.Any.ToArbitrary(), (answer, asked) =>
    {
        foreach (var message in Pages(answer, asked)) AssertWithinLimits(message);
    });

    [Property]
    public Property Every_quotation_is_shown_in_its_very_words() => Prop.ForAll(InventedAnswers.Any, answer =>
    {
        foreach (var (page, message) in AnswerMessage.PagesOf(answer).Zip(Pages(answer, asked: null)))
        {
            var quotations = page.Items.OfType<PageItem.Quotation>().ToList();
            foreach (var (quotation, embed) in quotations.Zip(message.Embeds!))
            {
                var seen = DiscordReader.Read(embed.Description!);
                Assert.Contains(NastyText.Shown(quotation.Excerpt.Text), seen.Text, StringComparison.Ordinal);
                Assert.Empty(seen.Effects);
                Assert.All(seen.Bold, bold => Assert.Contains(bold, NastyText.Shown(quotation.Excerpt.Text), StringComparison.Ordinal));
            }
        }
    });

    [Property]
    public Property Nothing_in_the_text_means_anything_but_what_we_put_there() =>
        Prop.ForAll(InventedAnswers.Any, NastyText.Any.ToArbitrary(), (answer, asked) =>
    {
        foreach (var message in Pages(answer, asked))
        {
            string[] ours = ["quote", "list", "small print"];
            Assert.Empty(DiscordReader.Read(message.Content!).Effects.Except(ours, StringComparer.Ordinal));
            Assert.All(message.Embeds!, embed => Assert.Empty(DiscordReader.Read(embed.Title ?? "").Effects));
            Assert.All(message.Embeds!, embed => Assert.Empty(DiscordReader.Read(embed.Description ?? "").Effects));
        }
    });

    [Fact]
    public void Long_quotations_and_many_sources_share_a_message()
    {
        var citations = Enumerable.Range(0, 24).Select(number => InventedAnswers.Cite(
            number, new string('界', 890), title: $"{number} {new string('長', 140)}", provenance: (Provenance)(number % 6))).ToList();
        var answer = new Answer
        {
            Command = ChatBot.Answers.Commands.Ask,
            Outcome = Outcome.Answered,
            Summary = "The documents say:",
            Citations = citations,
            Sections =
            [
                new AnswerSection(null, [.. Enumerable.Range(0, 3).Select(number => new AnswerLine("", [number], Quoted: true))]),
                new AnswerSection(null, [.. Enumerable.Range(3, 21).Select(number => new AnswerLine($"Point {number}", [number], Quoted: false))]),
            ],
        };

        var message = Pages(answer, asked: null).First();

        AssertWithinLimits(message);
        Assert.Contains("press a number to see its passage", message.Embeds![^1].Description!, StringComparison.Ordinal);
    }

    private static IEnumerable<MessageBody> Pages(Answer answer, string? asked) => Enumerable
        .Range(0, AnswerMessage.PagesOf(answer).Count)
        .Select(page => AnswerMessage.Of(new AnswerView(answer, Key, asked, page, IsPrivate: true)));

    // https://docs.discord.com/developers/resources/message, https://docs.discord.com/developers/components/reference
    private static void AssertWithinLimits(MessageBody message)
    {
        Assert.InRange(message.Content!.Length, 1, 2000);
        Assert.InRange(message.Embeds!.Count, 0, 10);
        Assert.All(message.Embeds, embed =>
        {
            Assert.InRange((embed.Title ?? "x").Length, 1, 256);
            Assert.InRange(embed.Description!.Length, 1, 4096);
            Assert.InRange(embed.Author!.Name.Length, 1, 256);
            Assert.InRange((embed.Footer?.Text ?? "x").Length, 1, 2048);
        });
        var all = message.Embeds.Sum(embed =>
            (embed.Title ?? "").Length + embed.Description!.Length + embed.Author!.Name.Length + (embed.Footer?.Text ?? "").Length);
        Assert.InRange(all, 0, 6000);
        Assert.InRange(message.Components!.Count, 0, 5);
        Assert.All(message.Components, row => Assert.InRange(row.Components!.Count, 1, 5));
        var buttons = message.Components.SelectMany(row => row.Components!).ToList();
        Assert.All(buttons, button => Assert.InRange(button.CustomId!.Length, 1, 100));
        Assert.All(buttons, button => Assert.InRange((button.Label ?? "x").Length, 1, 80));
        Assert.Equal(buttons.Count, buttons.Select(button => button.CustomId).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(message.AllowedMentions!.Parse);
    }
}
