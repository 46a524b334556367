namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>A modal or a Home tab (https://docs.slack.dev/reference/views): up to 100 blocks.</summary>
/// <param name="Type">"modal" or "home".</param>
internal sealed record View(string Type, IReadOnlyList<Block> Blocks)
{
    /// <summary>Modals only, up to 24 characters.</summary>
    public TextObject? Title { get; init; }

    /// <summary>Up to 24 characters.</summary>
    public TextObject? Submit { get; init; }

    /// <summary>Up to 24 characters.</summary>
    public TextObject? Close { get; init; }

    public string? CallbackId { get; init; }
}
