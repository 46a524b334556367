using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Web.Tests.Support;

namespace ChatBot.Web.Tests.Asking;

/// <summary>Beside an answer stands what the adapters would send; that this is what they do send, their own specifications show.</summary>
public sealed partial class PreviewSpecs
{
    [Fact]
    public async Task The_message_for_discord_has_the_question_the_passage_its_kind_and_the_button_that_opens_it()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("What did Jonas Thorvald say about cranes?");

        var message = reply.GetProperty("discord");
        var section = Containers(reply).First().GetProperty("components")[0];
        var text = section.GetProperty("components")[0].GetProperty("content").GetString();
        Assert.Contains("Asked: What did Jonas Thorvald say about cranes?", message.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("invented, no record of what anybody said", text, StringComparison.Ordinal);
        Assert.Contains("ordered two **cranes**", text, StringComparison.Ordinal);
        Assert.Equal($"open:{Id(reply)}", section.GetProperty("accessory").GetProperty("custom_id").GetString());
        Assert.Empty(message.GetProperty("allowed_mentions").GetProperty("parse").EnumerateArray());
    }

    [Fact]
    public async Task The_message_for_slack_has_the_same_as_blocks()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("What did Jonas Thorvald say about cranes?");

        var message = reply.GetProperty("slack");
        var blocks = message.GetProperty("blocks").EnumerateArray().ToList();
        Assert.Equal("ephemeral", message.GetProperty("response_type").GetString());
        Assert.Contains(blocks, block => Type(block) == "context" && block.GetRawText().Contains("Asked: What did Jonas Thorvald say about cranes?", StringComparison.Ordinal));
        Assert.Contains(blocks, block => Type(block) == "rich_text" && block.GetRawText().Contains("cranes", StringComparison.Ordinal));
        Assert.Contains(blocks, block => Type(block) == "section" && block.GetProperty("accessory").GetProperty("value").GetString() == Id(reply));
    }

    [Fact]
    public async Task What_is_cut_into_pages_there_is_whole_on_the_page()
    {
        await using var page = await PageHost.StartAsync();

        var reply = await page.AskAsync("/talks");

        Assert.True(reply.GetProperty("pages").GetInt32() <= reply.GetProperty("items").GetArrayLength());
        Assert.True(reply.GetProperty("discord").GetProperty("components").GetArrayLength() <= 40);
    }

    /// <summary>One kind of source has one colour, wherever it is seen.</summary>
    [Fact]
    public async Task The_colours_of_the_page_are_those_of_discords_boxes()
    {
        await using var page = await PageHost.StartAsync();
        var css = await page.Client.GetStringAsync("/base.css");
        var onPage = Colour().Matches(css).ToDictionary(match => match.Groups["kind"].Value, match => Convert.ToInt32(match.Groups["colour"].Value, 16));

        var seen = new Dictionary<string, int>();
        string[] questions =
        [
            "What did Jonas Thorvald say about cranes?", "How much does Bellweather Marine ask?", "What did halvorsen say about numbers",
            "What did saltwater_sue say about her brother?", "/compare landing ban", "/ask quota document:quota",
        ];
        foreach (var question in questions)
            AddColours(await page.AskAsync(question), seen);

        Assert.Equal(["comment", "fiction", "minutes", "opinion", "report", "transcript"], onPage.Keys.Order());
        Assert.True(seen.Count >= 5, string.Join(", ", seen.Keys));
        Assert.All(seen, kind => Assert.Equal(kind.Value, onPage[kind.Key]));
    }

    private static void AddColours(JsonElement reply, Dictionary<string, int> seen)
    {
        foreach (var container in Containers(reply))
        {
            var id = CitationId().Match(container.GetProperty("components")[0].GetProperty("accessory").GetProperty("custom_id").GetString()!).Value;
            var citation = reply.GetProperty("citations").EnumerateArray().FirstOrDefault(candidate => candidate.GetProperty("id").GetString() == id);
            if (citation.ValueKind == JsonValueKind.Object) seen[citation.GetProperty("provenance").GetString()!] = container.GetProperty("accent_color").GetInt32();
        }
    }

    private static IEnumerable<JsonElement> Containers(JsonElement reply) =>
        reply.GetProperty("discord").GetProperty("components").EnumerateArray().Where(component => component.GetProperty("type").GetInt32() == 17);

    private static string? Id(JsonElement reply) => reply.GetProperty("citations")[0].GetProperty("id").GetString();

    private static string? Type(JsonElement block) => block.GetProperty("type").GetString();

    [GeneratedRegex("--(?<kind>fiction|transcript|minutes|report|opinion|comment): #(?<colour>[0-9a-f]{6});", RegexOptions.ExplicitCapture)]
    private static partial Regex Colour();

    [GeneratedRegex("c[0-9a-f]{12}$")]
    private static partial Regex CitationId();
}
