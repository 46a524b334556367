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
        var embed = message.GetProperty("embeds")[0];
        Assert.StartsWith("> What did Jonas Thorvald say about cranes?", message.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Contains("invented, no record of what anybody said", embed.GetProperty("author").GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Contains("ordered two **cranes**", embed.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal($"open:{Id(reply)}", message.GetProperty("components")[0].GetProperty("components")[0].GetProperty("custom_id").GetString());
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
        Assert.True(reply.GetProperty("discord").GetProperty("content").GetString()!.Length <= 2000);
    }

    /// <summary>One kind of source has one colour, wherever it is seen.</summary>
    [Fact]
    public async Task The_colours_of_the_page_are_those_of_discords_embeds()
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
        foreach (var embed in reply.GetProperty("discord").GetProperty("embeds").EnumerateArray())
        {
            var id = embed.TryGetProperty("footer", out var footer) ? CitationId().Match(footer.GetProperty("text").GetString()!).Value : "";
            var citation = reply.GetProperty("citations").EnumerateArray().FirstOrDefault(candidate => candidate.GetProperty("id").GetString() == id);
            if (citation.ValueKind == JsonValueKind.Object) seen[citation.GetProperty("provenance").GetString()!] = embed.GetProperty("color").GetInt32();
        }
    }

    private static string? Id(JsonElement reply) => reply.GetProperty("citations")[0].GetProperty("id").GetString();

    private static string? Type(JsonElement block) => block.GetProperty("type").GetString();

    [GeneratedRegex("--(?<kind>fiction|transcript|minutes|report|opinion|comment): #(?<colour>[0-9a-f]{6});", RegexOptions.ExplicitCapture)]
    private static partial Regex Colour();

    [GeneratedRegex("c[0-9a-f]{12}$")]
    private static partial Regex CitationId();
}
