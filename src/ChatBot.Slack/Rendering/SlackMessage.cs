using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>A message ready to be sent.</summary>
/// <param name="Text">For notifications and screen readers: escaped, at most <see cref="LongestText"/> characters.</param>
/// <param name="Blocks">1 to 50.</param>
internal sealed record SlackMessage(string Text, IReadOnlyList<Block> Blocks)
{
    public const int LongestText = 4000;

    /// <summary>A few words of ours.</summary>
    public static SlackMessage Saying(string text) => new(Texts.Fallback(text), [new RichTextBlock([new RichTextSection(new RichTextRun(text))])]);
}
