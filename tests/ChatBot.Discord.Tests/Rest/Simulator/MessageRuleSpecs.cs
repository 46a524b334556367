namespace ChatBot.Discord.Tests.Rest.Simulator;

public sealed class MessageRuleSpecs : RawClient
{
    public static TheoryData<string, string> Wrong => new()
    {
        { $$$"""{"content":"{{{Long(2001)}}}"}""", "content" },
        { """{"content":5}""", "content" },
        { """{"content":"x","colour":1}""", "colour" },
        { """{"content":"x","tts":"yes"}""", "tts" },
        { """{"content":"x","flags":64}""", "flags" },
        { """{"content":"x","nonce":"12345678901234567890123456"}""", "nonce" },
        { """{"content":"x","enforce_nonce":true}""", "nonce" },
        { $$$"""{"embeds":[{"title":"{{{Long(257)}}}"}]}""", "embeds.0.title" },
        { $$$"""{"embeds":[{"title":"x"},{"description":"{{{Long(4097)}}}"}]}""", "embeds.1.description" },
        { $$$"""{"embeds":[{"footer":{"text":"{{{Long(2049)}}}"}}]}""", "embeds.0.footer.text" },
        { $$$"""{"embeds":[{"author":{"name":"{{{Long(257)}}}"}}]}""", "embeds.0.author.name" },
        { """{"embeds":[{"author":{"title":"x"}}]}""", "embeds.0.author.name" },
        { $$$"""{"embeds":[{"fields":[{"name":"x","value":"{{{Long(1025)}}}"}]}]}""", "embeds.0.fields.0.value" },
        { $$$"""{"embeds":[{"fields":[{{{Repeat(26, """{"name":"x","value":"y"}""")}}}]}]}""", "embeds.0.fields" },
        { """{"embeds":[{"title":"x","color":16777216}]}""", "embeds.0.color" },
        { """{"embeds":[{"title":"x","colour":1}]}""", "embeds.0.colour" },
        { $$$"""{"embeds":[{{{Repeat(11, """{"title":"x"}""")}}}]}""", "embeds" },
        { $$$"""{"embeds":[{"description":"{{{Long(3001)}}}"},{"description":"{{{Long(3000)}}}"}]}""", "embeds" },
        { $$$"""{"components":[{{{Repeat(6, """{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":"#"}]}""")}}}]}""", "components" },
        { $$$"""{"components":[{"type":1,"components":[{{{Repeat(6, """{"type":2,"style":1,"label":"x","custom_id":"#"}""")}}}]}]}""", "components.0.components" },
        { """{"components":[{"type":1,"components":[]}]}""", "components.0.components" },
        { """{"components":[{"type":2,"style":1,"label":"x","custom_id":"y"}]}""", "components.0.type" },
        { $$$"""{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"{{{Long(81)}}}","custom_id":"y"}]}]}""", "components.0.components.0.label" },
        { $$$"""{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":"{{{Long(101)}}}"}]}]}""", "components.0.components.0.custom_id" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":""}]}]}""", "components.0.components.0.custom_id" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x"}]}]}""", "components.0.components.0.custom_id" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"y"}]}]}""", "components.0.components.0.label" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":9,"label":"x","custom_id":"y"}]}]}""", "components.0.components.0.style" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":5,"label":"x","custom_id":"y"}]}]}""", "components.0.components.0.url" },
        { """{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":"y"},{"type":2,"style":1,"label":"z","custom_id":"y"}]}]}""", "components.0.components.1.custom_id" },
        { $$$"""{"components":[{"type":1,"components":[{"type":3,"custom_id":"y","options":[{{{Repeat(26, """{"label":"x","value":"#"}""")}}}]}]}]}""", "components.0.components.0.options" },
        { """{"content":"x","flags":32768,"components":[{"type":10,"content":"y"}]}""", "flags" },
        { $$$"""{"flags":32768,"components":[{{{Repeat(41, """{"type":10,"content":"y"}""")}}}]}""", "components" },
        { $$$"""{"flags":32768,"components":[{"type":10,"content":"{{{Long(4001)}}}"}]}""", "components.0.content" },
        { $$$"""{"flags":32768,"components":[{"type":10,"content":"{{{Long(2001)}}}"},{"type":17,"components":[{"type":10,"content":"{{{Long(2000)}}}"}]}]}""", "components" },
        { """{"flags":32768,"components":[{"type":10,"content":""}]}""", "components.0.content" },
        { """{"flags":32768,"components":[{"type":10,"content":"x","colour":1}]}""", "components.0.colour" },
        { """{"flags":32768,"components":[{"type":2,"style":1,"label":"x","custom_id":"y"}]}""", "components.0.type" },
        { """{"flags":32768,"components":[{"type":17,"components":[{"type":17,"components":[{"type":10,"content":"x"}]}]}]}""", "components.0.components.0.type" },
        { """{"flags":32768,"components":[{"type":17,"components":[]}]}""", "components.0.components" },
        { """{"flags":32768,"components":[{"type":17,"accent_color":16777216,"components":[{"type":10,"content":"x"}]}]}""", "components.0.accent_color" },
        { """{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"x"}]}]}""", "components.0.accessory" },
        { """{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"x"}],"accessory":{"type":3,"custom_id":"y","options":[{"label":"x","value":"y"}]}}]}""", "components.0.accessory.type" },
        { """{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"x"}],"accessory":{"type":2,"style":1,"label":"x","custom_id":"y"}},{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":"y"}]}]}""", "components.1.components.0.custom_id" },
        { """{"flags":32768,"components":[{"type":1,"components":[{"type":3,"custom_id":"y","options":[{"label":"a","value":"1"},{"label":"b","value":"1"}]}]}]}""", "components.0.components.0.options.1.value" },
        { """{"content":"x","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "allowed_mentions.users" },
        { """{"content":"x","allowed_mentions":{"parse":["friends"]}}""", "allowed_mentions.parse" },
        { $$$"""{"content":"x","allowed_mentions":{"users":[{{{Repeat(101, "\"#\"")}}}]}}""", "allowed_mentions.users" },
        { """{"content":"x","message_reference":{"channel_id":"1"}}""", "message_reference.message_id" },
        { """{"content":"x","message_reference":{"message_id":"1"}}""", "message_reference" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task A_message_that_breaks_a_rule_is_refused_with_its_place(string body, string field) =>
        RefusedAsync(400, 50035, HttpMethod.Post, Messages, body, field);

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"content":""}""")]
    [InlineData("""{"content":"  ","embeds":[],"components":[]}""")]
    public Task A_message_that_shows_nothing_is_refused(string body) => RefusedAsync(400, 50006, HttpMethod.Post, Messages, body);

    [Fact]
    public async Task A_message_at_every_limit_is_shown()
    {
        var body = $$$"""
            {"content":"{{{Long(2000)}}}","embeds":[{"title":"{{{Long(256)}}}","description":"{{{Long(4096)}}}","author":{"name":"{{{Long(256)}}}"},"footer":{"text":"{{{Long(1392)}}}"},"color":16777215}],
            "components":[{{{Repeat(5, """{"type":1,"components":[{"type":2,"style":2,"label":"x","custom_id":"#"},{"type":2,"style":5,"label":"y","url":"https://example.org"}]}""")}}}],
            "allowed_mentions":{"parse":[]},"nonce":"1234567890123456789012345","enforce_nonce":true}
            """;
        await AcceptedAsync(HttpMethod.Post, Messages, body);
        var shown = Assert.Single(Mara.Sees);
        Assert.Equal(10, shown.Buttons.Count);
        Assert.True(shown.IsSilent);
    }

    [Fact]
    public async Task The_same_enforced_nonce_shows_one_message()
    {
        const string Body = """{"content":"once","nonce":"7","enforce_nonce":true}""";
        var first = await AcceptedAsync(HttpMethod.Post, Messages, Body);
        var second = await AcceptedAsync(HttpMethod.Post, Messages, Body);
        Assert.Equal((string?)first!["id"], (string?)second!["id"]);
        Assert.Single(Mara.Sees);
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_it_is_told_so()
    {
        Discord.Rest.Channels.ForbidWriting(Mara.Channel);
        await RefusedAsync(403, 50013, HttpMethod.Post, Messages, """{"content":"x"}""");
        Discord.Rest.Channels.Hide(Mara.Channel);
        await RefusedAsync(403, 50001, HttpMethod.Post, Messages, """{"content":"x"}""");
        await RefusedAsync(404, 10003, HttpMethod.Post, "channels/1/messages", """{"content":"x"}""");
    }
}
