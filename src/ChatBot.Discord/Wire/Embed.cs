namespace ChatBot.Discord.Wire;

/// <summary>A framed block under a message with a coloured bar at its side.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#embed-object</remarks>
internal sealed record Embed
{
    /// <summary>Up to 256 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Up to 4096 characters.</summary>
    public string? Description { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    public EmbedAuthor? Author { get; init; }

    public EmbedFooter? Footer { get; init; }
}

/// <param name="Name">Up to 256 characters; shown as it is, without Markdown.</param>
internal sealed record EmbedAuthor(string Name);

/// <param name="Text">Up to 2048 characters; shown as it is, without Markdown.</param>
internal sealed record EmbedFooter(string Text);
