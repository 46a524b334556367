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
            var boxes = message.Components!.Where(component => component.Type == ComponentType.Container).ToList();
            Assert.Equal(quotations.Count, boxes.Count);
            foreach (var (quotation, box) in quotations.Zip(boxes))
            {
                var words = NastyText.Shown(quotation.Excerpt.Text);
                var seen = DiscordReader.Read(Assert.Single(Texts(box)));
                Assert.Contains(words, seen.Text, StringComparison.Ordinal);
                Assert.Equal(["small print", "small print"], seen.Effects);
                Assert.All(seen.Bold, bold => Assert.Contains(bold, words, StringComparison.Ordinal));
            }
        }
    });

    [Property]
    public Property Nothing_in_the_text_means_anything_but_what_we_put_there() =>
        Prop.ForAll(InventedAnswers.Any, NastyText.Any.ToArbitrary(), (answer, asked) =>
    {
        string[] ours = ["list", "small print"];
        foreach (var text in Pages(answer, asked).SelectMany(message => message.Components!).SelectMany(Texts))
            Assert.Empty(DiscordReader.Read(text).Effects.Except(ours, StringComparer.Ordinal));
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
        Assert.Contains(message.Components!.SelectMany(Texts), text => text.Contains("choose a number to see its passage", StringComparison.Ordinal));
    }

    private static IEnumerable<MessageBody> Pages(Answer answer, string? asked) => Enumerable
        .Range(0, AnswerMessage.PagesOf(answer).Count)
        .Select(page => AnswerMessage.Of(new AnswerView(answer, Key, asked, page, IsPrivate: true)));

    private static IEnumerable<string> Texts(Component component) => component.All.Select(inside => inside.Content).OfType<string>();

    // https://docs.discord.com/developers/components/reference
    private static void AssertWithinLimits(MessageBody message)
    {
        var all = message.Components!.SelectMany(component => component.All).ToList();
        Assert.InRange(all.Count, 1, 40);
        Assert.InRange(all.Sum(component => component.Content?.Length ?? 0), 1, 4000);
        Assert.All(all.Where(component => component.Type == ComponentType.TextDisplay), text => Assert.InRange(text.Content!.Length, 1, 4000));
        Assert.All(all.Where(component => component.Type == ComponentType.ActionRow), row => Assert.InRange(row.Components!.Count, 1, 5));
        var pressed = all.Where(component => component.CustomId is not null).ToList();
        Assert.All(pressed, button => Assert.InRange(button.CustomId!.Length, 1, 100));
        Assert.All(pressed, button => Assert.InRange((button.Label ?? "x").Length, 1, 80));
        Assert.Equal(pressed.Count, pressed.Select(button => button.CustomId).Distinct(StringComparer.Ordinal).Count());
        var options = all.Where(component => component.Type == ComponentType.StringSelect).SelectMany(select => select.Options!).ToList();
        Assert.InRange(options.Count, 0, 25);
        Assert.All(options, option => Assert.InRange(option.Label.Length, 1, 100));
        Assert.All(options, option => Assert.InRange(option.Description!.Length, 1, 100));
        Assert.Empty(message.AllowedMentions!.Parse);
        Assert.True(message.Flags!.Value.HasFlag(MessageFlags.ComponentsV2));
    }
}
