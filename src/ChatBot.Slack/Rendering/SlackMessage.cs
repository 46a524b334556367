using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>A message ready to be sent.</summary>
/// <param name="Text">For notifications and screen readers: escaped, at most <see cref="LongestText"/> characters.</param>
/// <param name="Blocks">1 to 50.</param>
internal sealed record SlackMessage(string Text, IReadOnlyList<Block> Blocks)
{
    public const int LongestText = 4000;

    /// <summary>
    /// The same in blocks that every surface takes, without what is for messages only or new in Slack: for modals, and where Slack does
    /// not take <see cref="Blocks"/>.
    /// </summary>
    public IReadOnlyList<Block> PlainBlocks { get; init; } = Blocks;

    /// <summary>A few words of ours.</summary>
    public static SlackMessage Saying(string text) => new(Texts.Fallback(text), [new RichTextBlock([new RichTextSection(new RichTextRun(text))])]);
}
