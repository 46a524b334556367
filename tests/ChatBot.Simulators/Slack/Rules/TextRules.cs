using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</summary>
internal static class TextRules
{
    public static void Check(JsonNode? node, string at, int most, bool plainOnly, List<string> errors)
    {
        var text = new Fields(node, at, errors);
        text.Text("text", 1, most);
        if (text.Type is not ("plain_text" or "mrkdwn")) errors.Add($"{at}: no text object");
        if (plainOnly && text.Type != "plain_text") errors.Add($"{at}: plain_text only");
        if (text.Node["emoji"] is { } emoji && (text.Type != "plain_text" || emoji.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))) errors.Add($"{at}/emoji: a boolean of plain_text");
        if (text.Node["verbatim"] is not null && text.Type != "mrkdwn") errors.Add($"{at}/verbatim: of mrkdwn");
        text.NothingElse("type", "text", "emoji", "verbatim");
    }
}
