namespace ChatBot.Discord.Wire;

/// <summary>A row or a button of ours, and whatever a message carries that others made: kinds that we do not know keep their number.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference</remarks>
internal sealed record Component
{
    public required ComponentType Type { get; init; }

    /// <summary>Of a row.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    public ButtonStyle? Style { get; init; }

    /// <summary>Up to 80 characters.</summary>
    public string? Label { get; init; }

    public PartialEmoji? Emoji { get; init; }

    /// <summary>1 to 100 characters, unique within the message.</summary>
    public string? CustomId { get; init; }

    public bool? Disabled { get; init; }

    /// <summary>Up to 5 buttons side by side.</summary>
    public static Component Row(params IReadOnlyList<Component> buttons) => new() { Type = ComponentType.ActionRow, Components = buttons };

    public static Component Button(string customId, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new() { Type = ComponentType.Button, CustomId = customId, Label = label, Style = style };
}

internal enum ComponentType
{
    ActionRow = 1,
    Button = 2,
}

internal enum ButtonStyle
{
    /// <summary>The one that is meant to be pressed.</summary>
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}

/// <param name="Id">Null for an emoji of Unicode.</param>
/// <param name="Name">The character, or the name of a server's own.</param>
internal sealed record PartialEmoji(Snowflake? Id, string? Name);
