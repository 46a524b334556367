using ChatBot.Slack.Rendering;
using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Tests.Rendering;

public sealed class ShownTextSpecs
{
    private const string Hostile = "lamp\u202Egnp.exe \u2066a\u2069 \u0000\u001B[31m";
    private const string Shown = "lamp\uFFFDgnp.exe \uFFFDa\uFFFD ␀␛[31m";

    [Fact]
    public void Nothing_that_turns_the_direction_of_text_or_that_Slack_refuses_is_sent()
    {
        Assert.Equal(Shown, SlackMessage.Saying(Hostile).Text);
        Assert.Equal(Shown, new RichTextRun(Hostile).Text);
        Assert.Equal(Shown, new TextObject(Hostile).Text);
        Assert.Equal(Shown, RichTextRun.Bold(Hostile).Text);
    }
}
