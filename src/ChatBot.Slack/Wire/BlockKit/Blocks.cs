using System.Text.Json.Serialization;

namespace ChatBot.Slack.Wire.BlockKit;

/// <summary>What messages and views are made of (https://docs.slack.dev/reference/block-kit/blocks); only what the bot sends.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(ContextActionsBlock), "context_actions")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(DataTableBlock), "data_table")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(InputBlock), "input")]
[JsonDerivedType(typeof(RichTextBlock), "rich_text")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(TableBlock), "table")]
internal abstract record Block;

/// <param name="Elements">1 to 25.</param>
internal sealed record ActionsBlock(IReadOnlyList<Element> Elements) : Block;

/// <summary>Small actions below a message; messages only.</summary>
/// <param name="Elements">1 to 5.</param>
internal sealed record ContextActionsBlock(IReadOnlyList<Element> Elements) : Block;

/// <param name="Elements">1 to 10.</param>
internal sealed record ContextBlock(params IReadOnlyList<TextObject> Elements) : Block;

internal sealed record DividerBlock : Block;

/// <param name="Text">Plain, up to 150 characters.</param>
internal sealed record HeaderBlock(TextObject Text) : Block;

/// <param name="Label">Plain, up to 2,000 characters.</param>
internal sealed record InputBlock(string BlockId, TextObject Label, Element Element, bool Optional, TextObject? Hint = null) : Block;

/// <param name="Text">1 to 3,000 characters.</param>
internal sealed record SectionBlock(TextObject Text, Element? Accessory = null) : Block;

/// <summary>Text that is nothing but text: Slack reads no formatting, mention or link into it, so documents and people can say whatever they like in one.</summary>
internal sealed record RichTextBlock(IReadOnlyList<RichTextPart> Elements) : Block;
