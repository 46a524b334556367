using ChatBot.Corpus;

namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>Text in blocks (https://docs.slack.dev/reference/block-kit/composition-objects/text-object). Always plain: mrkdwn has no way to say "this is no formatting".</summary>
internal sealed record TextObject(string Text)
{
    public string Text { get; init; } = ShownText.Of(Text);

    public string Type { get; init; } = "plain_text";

    /// <summary>Else ":smile:" in a document would become a picture.</summary>
    public bool Emoji { get; init; }

    public static implicit operator TextObject(string text) => new(text);
}
