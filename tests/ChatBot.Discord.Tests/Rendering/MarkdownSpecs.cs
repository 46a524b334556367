using ChatBot.Discord.Rendering;
using ChatBot.Discord.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Discord.Tests.Rendering;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class MarkdownSpecs
{
    private static Arbitrary<int> Percent => Gen.Choose(0, 100).ToArbitrary();

    private static Arbitrary<int> Limit => Gen.Choose(20, 300).ToArbitrary();

    [Theory]
    [InlineData("**bold** and *leaning* and __under__ and ~~gone~~ and ||hidden||")]
    [InlineData("# a heading\n### a smaller one\n-# small print")]
    [InlineData("- a list\n* another\n+ and another\n  - and one in it\n1. numbered\n12. further")]
    [InlineData("> quoted\n>>> and all of it")]
    [InlineData("`code` and ```\nblock\n``` and ``a ` b``")]
    [InlineData("[a link](https://example.org) and https://example.org/a_b and <https://example.org>")]
    [InlineData("@everyone @here <@123> <@!123> <@&123> <#123>")]
    [InlineData("<:name:123> <a:name:123> :smile: <t:1700000000:R> </ask:123> <id:customize>")]
    [InlineData("a backslash \\ and \\* two \\\\ and one at the end \\")]
    [InlineData("¯\\_(ツ)_/¯ at 12:30, 3 * 4 = 12, snake_case_name, C# and C++, #1 - no. 2")]
    public void Discord_shows_the_very_text(string text)
    {
        var seen = DiscordReader.Read(DiscordMarkdown.Escape(text));
        Assert.Equal((text, 0, 0), (seen.Text, seen.Bold.Count, seen.Effects.Count));
    }

    [Property]
    public Property Discord_shows_the_very_text_whatever_it_is() => Prop.ForAll(NastyText.Any.ToArbitrary(), text =>
    {
        var seen = DiscordReader.Read(DiscordMarkdown.Escape(text));
        return seen.Text == NastyText.Shown(text) && seen.Bold.Count == 0 && seen.Effects.Count == 0;
    });

    [Property]
    public Property A_text_is_never_longer_than_it_was_measured() =>
        Prop.ForAll(NastyText.Any.ToArbitrary(), text => DiscordMarkdown.Escape(text).Length <= DiscordMarkdown.Measure(text));

    [Property]
    public Property A_part_is_never_measured_longer_than_the_whole() => Prop.ForAll(NastyText.Any.ToArbitrary(), Percent, (text, percent) =>
        DiscordMarkdown.Measure(text[..(text.Length * percent / 100)]) <= DiscordMarkdown.Measure(text));

    [Property]
    public Property A_line_keeps_to_its_limit_and_has_no_line_break() => Prop.ForAll(NastyText.Any.ToArbitrary(), Limit, (text, limit) =>
        DiscordMarkdown.Line(text, limit) is var line && line.Length <= limit && !line.AsSpan().ContainsAny('\n', '\r')
        && DiscordMarkdown.Plain(text, limit) is var plain && plain.Length <= limit && !plain.AsSpan().ContainsAny('\n', '\r'));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one() => Assert.Equal("a\uFFFDb\uFFFD", DiscordMarkdown.Escape("a\ud83db\udea2"));

    [Fact]
    public void A_long_line_ends_at_the_end_of_a_sentence() =>
        Assert.Equal("The lease runs for ten years.…", DiscordMarkdown.Line("The lease runs for ten years. Dredging is shared between both sides.", 50));

    // Who reads for these tests has to see what is there, or they could not fail.
    [Theory]
    [InlineData("**bold**", "bold", "")]
    [InlineData("*a* _b_ __c__ ~~d~~ ||e||", "a b c d e", "italics, italics, underline, strike, spoiler")]
    [InlineData("# a\n-# b\n> c\n- d\n1. e", "a\nb\nc\n• d\n• e", "heading, small print, quote, list, list")]
    [InlineData("`a` ```b```", "a b", "code, code block")]
    [InlineData("[a](https://b.example) https://c.example", "a https://c.example", "link, link")]
    [InlineData("<@1> @here :d: <t:1>", "<@1> @here :d: <t:1>", "mention, mention, emoji, timestamp")]
    public void The_reader_of_these_specifications_sees_what_Discord_makes_of_a_text(string markdown, string text, string effects)
    {
        var seen = DiscordReader.Read(markdown);
        Assert.Equal((text, effects), (seen.Text, string.Join(", ", seen.Effects)));
    }
}
