using System.Text.Json.Serialization;
using ChatBot.Corpus;

namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextList), "rich_text_list")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
internal abstract record RichTextPart;

internal sealed record RichTextSection(params IReadOnlyList<RichTextRun> Elements) : RichTextPart;

internal sealed record RichTextQuote(params IReadOnlyList<RichTextRun> Elements) : RichTextPart;

/// <param name="Style">"bullet" or "ordered".</param>
/// <param name="Elements">Sections; declared as what they derive from, or they would be written without their type.</param>
internal sealed record RichTextList(string Style, IReadOnlyList<RichTextPart> Elements) : RichTextPart;

/// <summary>A run of characters with one look.</summary>
/// <param name="Text">Not empty.</param>
internal sealed record RichTextRun(string Text, RichTextStyle? Style = null)
{
    public string Text { get; init; } = ShownText.Of(Text);

    public string Type { get; init; } = "text";

    public static RichTextRun Bold(string text) => new(text, new RichTextStyle { Bold = true });

    public static RichTextRun Italic(string text) => new(text, new RichTextStyle { Italic = true });
}

internal sealed record RichTextStyle
{
    public bool? Bold { get; init; }

    public bool? Italic { get; init; }
}
