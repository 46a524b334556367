using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>https://docs.slack.dev/reference/views</summary>
internal static class ViewRules
{
    private const int LongestView = 250_000;

    public static IReadOnlyList<string> Check(JsonNode? node, string type)
    {
        var errors = new List<string>();
        var view = new Fields(node, "/view", errors);
        if (view.Type != type) errors.Add($"/view: a {type} is wanted, not a {view.Type}");
        errors.AddRange(BlockKitRules.OfView(view.Node["blocks"]));
        view.OptionalText("private_metadata", 0, 3000);
        view.OptionalText("callback_id", 1, 255);
        var hasInputs = (view.Node["blocks"] as JsonArray)?.Any(block => block?["type"]?.GetValue<string>() == "input") == true;
        if (type == "modal") Modal(view, hasInputs, errors);
        view.NothingElse("type", "blocks", "title", "submit", "close", "callback_id", "private_metadata", "clear_on_close", "notify_on_close", "external_id");
        if (view.Node.ToJsonString().Length > LongestView) errors.Add("view_too_large");
        return errors;
    }

    private static void Modal(Fields view, bool hasInputs, List<string> errors)
    {
        TextRules.Check(view.Required("title"), "/view/title", 24, plainOnly: true, errors);
        foreach (var name in (string[])["submit", "close"])
            if (view.Node[name] is { } label)
                TextRules.Check(label, $"/view/{name}", 24, plainOnly: true, errors);
        if (hasInputs && view.Node["submit"] is null) errors.Add("/view: inputs want a submit");
    }
}
