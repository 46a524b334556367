using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.World;

/// <summary>Blocks as a person would read them out, for approved texts: bold as *…*, italics as _…_, a quotation behind "> ", a button as [Label].</summary>
public static class MessageText
{
    public static string Of(ShownMessage message) => Of(message.Blocks);

    public static string Of(JsonArray blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) text.Append(Block(block!.AsObject()).TrimEnd('\n')).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static string Block(JsonObject block) => Type(block) switch
    {
        "header" => $"## {Text(block["text"])}",
        "section" => block["accessory"] is { } accessory ? $"{Text(block["text"])}  {Element(accessory)}" : Text(block["text"]),
        "context" => $"({string.Join(" ", block["elements"]!.AsArray().Select(Text))})",
        "divider" => "----",
        "actions" => string.Join(" ", block["elements"]!.AsArray().Select(Element)),
        "context_actions" => string.Join(" ", block["elements"]!.AsArray().Select(Element)),
        "table" or "data_table" => string.Join('\n', block["rows"]!.AsArray().Select(row => $"| {string.Join(" | ", row!.AsArray().Select(Cell))} |")),
        "input" => $"{Text(block["label"])}: {Element(block["element"])}{(block["optional"]?.GetValue<bool>() == true ? " (optional)" : "")}",
        "rich_text" => string.Join('\n', block["elements"]!.AsArray().Select(Part)),
        var other => $"<{other}>",
    };

    private static string Cell(JsonNode? cell) =>
        Type(cell!) == "rich_text" ? string.Join(" / ", cell!["elements"]!.AsArray().Select(Part)).ReplaceLineEndings(" / ") : cell!["text"]!.GetValue<string>();

    private static string Part(JsonNode? part) => Type(part!) switch
    {
        "rich_text_quote" => $"> {Runs(part!["elements"]!.AsArray()).ReplaceLineEndings("\n> ")}",
        "rich_text_list" => string.Join('\n', part!["elements"]!.AsArray().Select(item => $"• {Runs(item!["elements"]!.AsArray())}")),
        _ => Runs(part!["elements"]!.AsArray()),
    };

    private static string Runs(JsonArray runs) => string.Concat(runs.Select(run =>
    {
        var text = run!["text"]!.GetValue<string>();
        var bold = run["style"]?["bold"]?.GetValue<bool>() == true ? "*" : "";
        var italic = run["style"]?["italic"]?.GetValue<bool>() == true ? "_" : "";
        return $"{bold}{italic}{text}{italic}{bold}";
    }));

    private static string Element(JsonNode? element) => Type(element!) switch
    {
        "button" => $"[{Text(element!["text"])}]",
        "feedback_buttons" => $"[{Text(element!["positive_button"]!["text"])}|{Text(element["negative_button"]!["text"])}]",
        "static_select" => $"[{Text(element!["placeholder"])} ▾ {string.Join(" / ", element["options"]!.AsArray().Select(option => Text(option!["text"])))}]",
        "external_select" => $"[{Text(element!["placeholder"])} ▾]",
        var other => $"[{other}]",
    };

    private static string Text(JsonNode? text) => text?["text"]?.GetValue<string>() ?? "";

    private static string Type(JsonNode node) => node["type"]?.GetValue<string>() ?? "";
}
