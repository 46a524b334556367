using System.Text.Json.Serialization;

namespace ChatBot.Discord.Wire;

/// <summary>
/// A part of a message or of a form: ours, what people fill in, and whatever a message carries that others made. Kinds that we do not
/// know keep their number.
/// </summary>
/// <remarks>https://docs.discord.com/developers/components/reference</remarks>
internal sealed record Component
{
    public required ComponentType Type { get; init; }

    /// <summary>Of a row, a section or a container.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Of a section: what stands at its side.</summary>
    public Component? Accessory { get; init; }

    /// <summary>Of a label: what it is the label of.</summary>
    [JsonPropertyName("component")]
    public Component? Labelled { get; init; }

    /// <summary>Of a text: Markdown; up to 4000 characters over all texts of a message.</summary>
    public string? Content { get; init; }

    /// <summary>Of a container: 0xRRGGBB.</summary>
    public int? AccentColor { get; init; }

    /// <summary>A <see cref="ButtonStyle"/> or <see cref="TextInputStyle"/>.</summary>
    public int? Style { get; init; }

    /// <summary>Up to 80 characters on a button, up to 45 above a field of a form.</summary>
    public string? Label { get; init; }

    /// <summary>Of a label: up to 100 characters.</summary>
    public string? Description { get; init; }

    public PartialEmoji? Emoji { get; init; }

    /// <summary>1 to 100 characters, unique within the message.</summary>
    public string? CustomId { get; init; }

    public bool? Disabled { get; init; }

    /// <summary>In an empty field: up to 100 characters in a text input, up to 150 in a select.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Of a select: up to 25.</summary>
    public IReadOnlyList<SelectOption>? Options { get; init; }

    /// <summary>In a form, whether it has to be filled in; Discord takes it for true where nothing is said.</summary>
    public bool? Required { get; init; }

    /// <summary>Of a text input: 1 to 4000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Of a text input: what stands in it, or what somebody wrote.</summary>
    public string? Value { get; init; }

    /// <summary>Of a select that somebody filled in.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>This one and everything in it, in reading order.</summary>
    [JsonIgnore]
    public IEnumerable<Component> All
    {
        get
        {
            IEnumerable<Component?> inside = [.. Components ?? [], Accessory, Labelled];
            return inside.OfType<Component>().SelectMany(component => component.All).Prepend(this);
        }
    }

    public static Component Text(string markdown) => new() { Type = ComponentType.TextDisplay, Content = markdown };

    public static Component Container(int colour, params IReadOnlyList<Component> components) =>
        new() { Type = ComponentType.Container, AccentColor = colour, Components = components };

    /// <summary>A text with a button at its side.</summary>
    public static Component Section(string markdown, Component button) =>
        new() { Type = ComponentType.Section, Components = [Text(markdown)], Accessory = button };

    /// <summary>A thin line.</summary>
    public static Component Separator() => new() { Type = ComponentType.Separator };

    /// <summary>Up to 5 buttons side by side, or one select.</summary>
    public static Component Row(params IReadOnlyList<Component> components) =>
        new() { Type = ComponentType.ActionRow, Components = components };

    public static Component Button(string customId, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new() { Type = ComponentType.Button, CustomId = customId, Label = label, Style = (int)style };

    public static Component Select(string customId, string placeholder, IReadOnlyList<SelectOption> options) =>
        new() { Type = ComponentType.StringSelect, CustomId = customId, Placeholder = placeholder, Options = options };

    public static Component TextInput(string customId, TextInputStyle style) =>
        new() { Type = ComponentType.TextInput, CustomId = customId, Style = (int)style };

    /// <summary>A field of a form below its label.</summary>
    public static Component Field(string label, Component field) => new() { Type = ComponentType.Label, Label = label, Labelled = field };
}

internal enum ComponentType
{
    ActionRow = 1,
    Button = 2,
    StringSelect = 3,
    TextInput = 4,
    Section = 9,
    TextDisplay = 10,
    Separator = 14,
    Container = 17,
    Label = 18,
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

internal enum TextInputStyle
{
    /// <summary>One line.</summary>
    Short = 1,
    Paragraph = 2,
}

/// <param name="Label">What is shown: 1 to 100 characters.</param>
/// <param name="Value">What is sent when it is chosen: 1 to 100 characters, unique within the select.</param>
/// <param name="Description">Below the label: up to 100 characters.</param>
internal sealed record SelectOption(string Label, string Value, string? Description = null)
{
    /// <summary>Whether it is chosen already.</summary>
    public bool? Default { get; init; }
}

/// <param name="Id">Null for an emoji of Unicode.</param>
/// <param name="Name">The character, or the name of a server's own.</param>
internal sealed record PartialEmoji(Snowflake? Id, string? Name);
