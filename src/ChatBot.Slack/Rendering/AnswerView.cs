using ChatBot.Slack.Wire.BlockKit;

namespace ChatBot.Slack.Rendering;

/// <summary>A message inside a modal.</summary>
internal static class AnswerView
{
    public static View Waiting { get; } = Of([new ContextBlock("Looking through the documents…")]);

    public static View Of(SlackMessage message) => Of(message.PlainBlocks);

    private static View Of(IReadOnlyList<Block> blocks) => new("modal", blocks) { Title = "Ask about the talks", Close = "Close" };
}
