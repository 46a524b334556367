using System.Text.Json.Serialization;

namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>What people press, choose from and type into (https://docs.slack.dev/reference/block-kit/block-elements).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(ExternalSelect), "external_select")]
[JsonDerivedType(typeof(FeedbackButtons), "feedback_buttons")]
[JsonDerivedType(typeof(PlainTextInput), "plain_text_input")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
internal abstract record Element;

/// <param name="Text">Plain, up to 75 characters; about 30 are shown.</param>
/// <param name="Value">Up to 2,000 characters.</param>
internal sealed record Button(string ActionId, TextObject Text, string Value) : Element
{
    /// <summary>"primary" or "danger"; null for neither.</summary>
    public string? Style { get; init; }

    /// <summary>Read out instead of the text; up to 75 characters.</summary>
    public string? AccessibilityLabel { get; init; }
}

/// <summary>A menu whose options the bot is asked for as somebody types.</summary>
/// <param name="MinQueryLength">Characters before the first asking; Slack's default is 3.</param>
internal sealed record ExternalSelect(string ActionId, TextObject Placeholder, int MinQueryLength) : Element;

/// <summary>A thumb up and a thumb down, of which one is marked once it was pressed; in <see cref="ContextActionsBlock"/> only.</summary>
internal sealed record FeedbackButtons(string ActionId, FeedbackButton PositiveButton, FeedbackButton NegativeButton) : Element;

/// <param name="Text">Plain, up to 75 characters.</param>
/// <param name="Value">Up to 2,000 characters.</param>
/// <param name="AccessibilityLabel">Up to 75 characters.</param>
internal sealed record FeedbackButton(TextObject Text, string Value, string AccessibilityLabel);

/// <param name="MaxLength">1 to 3,000.</param>
internal sealed record PlainTextInput(string ActionId, bool Multiline, int MaxLength, TextObject? Placeholder = null) : Element
{
    public string? InitialValue { get; init; }
}

/// <param name="Options">1 to 100.</param>
internal sealed record StaticSelect(string ActionId, TextObject Placeholder, IReadOnlyList<Option> Options) : Element
{
    public Option? InitialOption { get; init; }
}

/// <param name="Text">Plain, up to 75 characters.</param>
/// <param name="Value">Up to 75 characters for @slack/types, up to 150 in the documentation: we keep to the stricter.</param>
internal sealed record Option(TextObject Text, string Value);
