using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>What Block Kit takes (https://docs.slack.dev/reference/block-kit), for the blocks that are used here: anything else is an error.</summary>
internal sealed class BlockKitRules
{
    private readonly List<string> _errors = [];
    private readonly HashSet<string> _blockIds = new(StringComparer.Ordinal);
    private readonly bool _isView;
    private int _tables;
    private int _tableCharacters;

    private BlockKitRules(bool isView) => _isView = isView;

    /// <summary>Of a message: up to 50 blocks.</summary>
    public static IReadOnlyList<string> OfMessage(JsonNode? blocks) => Of(blocks, 50, isView: false);

    /// <summary>Of a modal or Home tab: up to 100 blocks.</summary>
    public static IReadOnlyList<string> OfView(JsonNode? blocks) => Of(blocks, 100, isView: true);

    private static List<string> Of(JsonNode? blocks, int most, bool isView)
    {
        var rules = new BlockKitRules(isView);
        if (blocks is not JsonArray array) return ["blocks is no array"];
        if (array.Count == 0 || array.Count > most) rules._errors.Add($"{array.Count} blocks; 1 to {most} are allowed");
        for (var number = 0; number < array.Count; number++) rules.Block(array[number], $"/blocks/{number}");
        return rules._errors;
    }

    private void Block(JsonNode? node, string at)
    {
        var block = new Fields(node, at, _errors);
        if (block.OptionalText("block_id", 1, 255) is { } id && !_blockIds.Add(id)) _errors.Add($"{at}: block_id {id} stands twice");
        switch (block.Type)
        {
            case "header":
                TextRules.Check(block.Required("text"), $"{at}/text", 150, plainOnly: true, _errors);
                break;
            case "section":
                TextRules.Check(block.Required("text"), $"{at}/text", 3000, plainOnly: false, _errors);
                if (block.Node["accessory"] is { } accessory) ElementRules.Check(accessory, $"{at}/accessory", _errors);
                break;
            case "context":
                foreach (var (element, where) in block.Items("elements", 1, 10)) TextRules.Check(element, where, 3000, plainOnly: false, _errors);
                break;
            case "actions":
                Actions(block);
                break;
            case "input":
                Input(block);
                break;
            case "rich_text":
                foreach (var (element, where) in block.Items("elements", 1, int.MaxValue)) RichTextRules.Check(element, where, _errors);
                break;
            case "divider":
                break;
            case "table" or "data_table":
                Table(block);
                return;
            case "context_actions":
                ContextActions(block);
                break;
            default:
                _errors.Add($"{at}: unknown block {block.Type}");
                break;
        }

        block.NothingElse("type", "block_id", "text", "accessory", "elements", "label", "element", "hint", "optional", "dispatch_action", "fields", "expand");
    }

    private void Actions(Fields block)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (element, where) in block.Items("elements", 1, 25))
        {
            ElementRules.Check(element, where, _errors);
            if (element?["action_id"]?.GetValue<string>() is { } id && !ids.Add(id)) _errors.Add($"{where}: action_id {id} stands twice in the block");
        }
    }

    /// <summary>Of either kind: in messages, one, with 10,000 characters in its cells.</summary>
    private void Table(Fields block)
    {
        if (_isView) _errors.Add($"{block.At}: a {block.Type} is for messages");
        if (++_tables > 1) _errors.Add($"{block.At}: only_one_table_allowed");
        _tableCharacters += block.Type == "table" ? TableRules.Plain(block, _errors) : TableRules.Data(block, _errors);
        if (_tableCharacters > TableRules.Characters) _errors.Add($"{block.At}: {_tableCharacters} characters in cells; {TableRules.Characters} are allowed");
    }

    private void ContextActions(Fields block)
    {
        if (_isView) _errors.Add($"{block.At}: context_actions is for messages");
        foreach (var (element, where) in block.Items("elements", 1, 5)) ElementRules.CheckInContext(element, where, _errors);
    }

    private void Input(Fields block)
    {
        if (!_isView) _errors.Add($"{block.At}: input is for views");
        TextRules.Check(block.Required("label"), $"{block.At}/label", 2000, plainOnly: true, _errors);
        if (block.Node["hint"] is { } hint) TextRules.Check(hint, $"{block.At}/hint", 2000, plainOnly: true, _errors);
        if (block.Required("element") is { } element) ElementRules.Check(element, $"{block.At}/element", _errors);
    }
}
