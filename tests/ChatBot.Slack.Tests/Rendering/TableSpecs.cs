using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Remembering;
using ChatBot.Corpus.Documents;
using ChatBot.Simulators.Slack.Api;
using ChatBot.Simulators.Slack.World;
using ChatBot.Slack.Rendering;
using ChatBot.Slack.Tests.Support;
using ChatBot.Slack.Wire;

namespace ChatBot.Slack.Tests.Rendering;

/// <summary>Attendees, timelines and comparisons as tables: https://docs.slack.dev/reference/block-kit/blocks/table-block</summary>
public sealed class TableSpecs
{
    [Fact]
    public async Task Attendees_stand_in_a_table_that_can_be_sorted_and_whose_rows_name_their_source()
    {
        await using var bot = await SlackBot.StartAsync();
        var table = Table(await AnswerAsync(bot, "/who-attended", "harbour committee"), "data_table");

        Assert.Equal("Name | Role | Source", table[0]);
        Assert.Equal("Ruth Vandermeer | Chair | [1] 🟩 minutes", table[1]);
        Assert.Equal("Hana Mirzaei | – | [3] 🟩 minutes", table[3]);
        Assert.Equal(7, table.Count);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task Attendees_of_one_side_stand_together()
    {
        await using var bot = await SlackBot.StartAsync();
        var table = Table(await AnswerAsync(bot, "/who-attended", "Torshavn"), null);
        var column = Array.IndexOf(table[0].Split(" | "), "Side");

        string[] sides = [.. table.Skip(1).Select(row => row.Split(" | ")[column])];

        Assert.True(sides.Distinct().Count() > 1);
        Assert.Equal(sides.Distinct().Count(), 1 + sides.Zip(sides.Skip(1)).Count(pair => pair.First != pair.Second));
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_timeline_is_a_table_of_dates_and_events_whose_long_column_wraps()
    {
        await using var bot = await SlackBot.StartAsync();
        var answer = await AnswerAsync(bot, "/timeline", "about the landing ban");
        var table = Table(answer, "table");

        Assert.Equal("Date | Event | Source", table[0]);
        Assert.StartsWith("June 1 | Norway will lift its landing ban", table[1], StringComparison.Ordinal);
        Assert.EndsWith("[1] ⬜ report", table[1], StringComparison.Ordinal);
        var wraps = Block(answer)!["column_settings"]!.AsArray().Select(setting => setting!["is_wrapped"]!.GetValue<bool>());
        Assert.Equal([false, true, false], wraps);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_comparison_has_a_row_for_each_quotation_beside_its_document()
    {
        await using var bot = await SlackBot.StartAsync();
        var table = Table(await AnswerAsync(bot, "/compare", "the landing ban"), "table");

        Assert.Equal("Document | What it says | Source", table[0]);
        Assert.Equal(4, table.Count);
        Assert.StartsWith("Herring Diplomacy Is a Dance Without Music (opinion) | “The losers sit", table[3], StringComparison.Ordinal);
        Assert.EndsWith("🟧 opinion", table[3], StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Theory]
    [InlineData(Commands.Compare)]
    [InlineData(Commands.WhoAttended)]
    public void What_was_imagined_never_stands_in_one_table_with_what_was_reported(string command)
    {
        var request = new ChatRequest { Command = command, About = command == Commands.Compare ? "the harbour" : null };
        var answer = SampleCorpus.Answers.Answer(request);
        Assert.Contains(answer.Citations, citation => citation.Provenance == Provenance.Fiction);
        var reply = new ChatReply.Answered(request, answer, new RequestKey("0123456789abcdef"));
        var tables = 0;

        // Beyond the last page, the last one comes again.
        for (var page = 0; page < 12; page++)
        {
            var response = new UrlResponse { Blocks = AnswerMessage.Of(reply, page, new Presentation()).Blocks };
            var blocks = JsonSerializer.SerializeToNode(response, SlackJson.Default.UrlResponse)!["blocks"]!;
            if (Block(blocks.AsArray()) is not { } block) continue;
            var rows = block["rows"]!.AsArray().Skip(1).ToList();
            Assert.True(rows.All(IsImagined) || !rows.Any(IsImagined));
            tables++;
        }

        Assert.True(tables > 0);

        static bool IsImagined(JsonNode? row) => row!.AsArray().Any(cell => Text(cell).Contains("🎭", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_in_the_table_stands_in_the_text_for_notifications_and_readers_too()
    {
        await using var bot = await SlackBot.StartAsync();
        var answer = await AnswerAsync(bot, "/who-attended", "harbour committee");

        foreach (var row in Table(answer, null).Skip(1)) Assert.Contains(row.Split(" | ")[0], answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "invalid_blocks")]
    [InlineData(400, "invalid_blocks")]
    public async Task Where_Slack_does_not_take_the_table_the_answer_comes_as_lines_once(int status, string error)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Api.Faults.Plan("response_url", new Fault(status, error));

        var answer = await AnswerAsync(bot, "/who-attended", "harbour committee");

        Assert.Null(Block(answer));
        Assert.Contains("• Ruth Vandermeer, Chair [1]", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("[👍] [👎]", answer.ToString(), StringComparison.Ordinal);
        Assert.Single(bot.Slack.World.Messages);
        await bot.Log.UntilAsync(2015);
    }

    [Fact]
    public async Task In_a_channel_too_a_refused_table_is_followed_by_lines()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        bot.Slack.Api.Faults.Plan("chat.postMessage", Fault.Refused("invalid_blocks"));

        await alice.MentionsAsync(channel, "timeline about the landing ban");

        Assert.Contains("• June 1: Norway will lift", (await alice.SeesAsync(channel)).ToString(), StringComparison.Ordinal);
        Assert.Single(bot.Slack.World.Messages);
    }

    private static async Task<ShownMessage> AnswerAsync(SlackBot bot, string command, string text)
    {
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, command, text);
        return await alice.SeesAsync(channel);
    }

    private static JsonNode? Block(ShownMessage message) => Block(message.Blocks);

    private static JsonNode? Block(JsonArray blocks) => blocks.SingleOrDefault(block => block!["type"]!.GetValue<string>() is "table" or "data_table");

    /// <summary>The rows of the one table, the cells of each parted by a bar; marks are left out.</summary>
    private static List<string> Table(ShownMessage message, string? type)
    {
        var block = Block(message);
        Assert.NotNull(block);
        if (type is not null) Assert.Equal(type, block["type"]!.GetValue<string>());
        return [.. block["rows"]!.AsArray().Select(row => string.Join(" | ", row!.AsArray().Select(Text)))];
    }

    private static string Text(JsonNode? cell) => cell!["text"]?.GetValue<string>()
        ?? string.Concat(cell["elements"]!.AsArray().SelectMany(part => part!["elements"]!.AsArray()).Select(run => run!["text"]!.GetValue<string>()));
}
