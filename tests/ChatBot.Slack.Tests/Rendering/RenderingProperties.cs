using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using ChatBot.Answers.Citations;
using ChatBot.Conversations.Remembering;
using ChatBot.Corpus;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Slack.Tests.Rendering;

/// <summary>What holds of any text, however it came about.</summary>
public sealed class RenderingProperties
{
    private static readonly string[] Fragments = ["<!channel>", "<@U1>", "&amp;", "<", ">", "&", "*b*", "_i_", "`c`", "```", ":tada:", "👩‍👩‍👧‍👦", "é́", "\u202E", "\n", "\t", "word ", "A sentence ends. ", "https://x.y/z?a=1&b=2 ", "\uD83D"];

    [Property(MaxTest = 300)]
    public void Nothing_that_is_escaped_is_markup_and_it_comes_back_as_it_is_shown(NonNull<string> text)
    {
        var escaped = Mrkdwn.Escape(text.Get);

        Assert.DoesNotContain('<', escaped);
        Assert.DoesNotContain('>', escaped);
        Assert.Equal(ShownText.Of(text.Get).Trim(), Mrkdwn.Plain(escaped, "U0TALKS"));
    }

    [Property(MaxTest = 300)]
    public void What_a_message_says_can_be_read_out_of_any_markup(int seed) => Assert.NotNull(Mrkdwn.Plain(Composed(new Random(seed), 40), "U0TALKS"));

    [Property(MaxTest = 200)]
    public void Every_page_of_any_answer_keeps_Block_Kits_limits(int seed)
    {
        var random = new Random(seed);
        var answer = Composed(random);
        var reply = new ChatReply.Answered(new ChatRequest { Command = Commands.Ask, Question = Composed(random, 30) }, answer, new RequestKey("0123456789abcdef"));
        for (var page = 0; page < 4; page++)
        {
            var message = AnswerMessage.Of(reply, page, new Presentation
            {
                CanShare = true, ShowsQuestion = true, SharedBy = Composed(random, 20), Note = "a note",
                Corrections = [(Composed(random, 20) + "x", new RequestKey("1")), (new string('n', 300), new RequestKey("2"))],
            });
            var errors = Simulators.Slack.BlockKit.ErrorsOfMessage(Json(message));
            Assert.True(errors.Count == 0, string.Join('\n', errors));
            Assert.Empty(Simulators.Slack.BlockKit.ErrorsOfView(JsonSerializer.SerializeToNode(AnswerView.Of(message), SlackJson.Default.View)!));
            Assert.InRange(message.Text.Length, 1, SlackMessage.LongestText);
            Assert.DoesNotContain('<', message.Text);
            Assert.True(Json(message).ToJsonString().Length < 60_000);
        }
    }

    [Property(MaxTest = 200)]
    public void A_quotation_is_shown_word_for_word_whatever_is_marked(int seed)
    {
        var random = new Random(seed);
        var text = Composed(random, 60);
        var marks = new List<Answers.Citations.Mark>();
        for (var at = 0; at < text.Length; at += random.Next(1, 30))
        {
            var length = Math.Min(text.Length - at, random.Next(1, 10));
            marks.Add(new Answers.Citations.Mark(at, length));
            at += length;
        }

        var runs = MarkedText.Of(new Excerpt(text, marks, random.Next(2) == 0, random.Next(2) == 0));

        Assert.Equal(ShownText.Of(text), string.Concat(runs.Where(run => run.Style?.Italic != true).Select(run => run.Text)));
        Assert.All(runs, run => Assert.NotEmpty(run.Text));
    }

    /// <summary>Of a few columns, so that some lines have the same.</summary>
    private static AnswerLine Line(Random random, int citations) => new(Composed(random, 60), [random.Next(citations)], random.Next(3) == 0)
    {
        Cells = [.. Enumerable.Range(0, random.Next(2) * random.Next(1, 4))
            .Select(column => new AnswerCell(column == 0 ? AnswerCell.Side : $"Column {column}", Composed(random, 20)))],
    };

    private static JsonArray Json(SlackMessage message) =>
        JsonSerializer.SerializeToNode(new UrlResponse { Blocks = message.Blocks }, SlackJson.Default.UrlResponse)!["blocks"]!.AsArray();

    private static string Composed(Random random, int fragments) => string.Concat(Enumerable.Range(0, random.Next(fragments)).Select(_ => Fragments[random.Next(Fragments.Length)]));

    /// <summary>Citations of the sample documents under lines that are anything.</summary>
    private static Answer Composed(Random random)
    {
        var citations = SampleCorpus.Answers.Answer(new ChatRequest { Command = Commands.Compare, About = "the harbour" }).Citations;
        Assert.NotEmpty(citations);
        return new Answer
        {
            Command = Commands.Ask,
            Outcome = Answers.Outcome.Answered,
            Summary = Composed(random, 400) + "x",
            Citations = citations,
            Sections = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new AnswerSection(random.Next(3) == 0 ? null : Composed(random, 30),
                [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Line(random, citations.Count))]))],
        };
    }
}
