using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.Rules;

/// <summary>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block; of the runs only text, since nothing else may come from a document.</summary>
internal static class RichTextRules
{
    public static void Check(JsonNode? node, string at, List<string> errors)
    {
        var part = new Fields(node, at, errors);
        switch (part.Type)
        {
            case "rich_text_section" or "rich_text_quote" or "rich_text_preformatted":
                foreach (var (run, where) in part.Items("elements", 1, int.MaxValue)) Run(run, where, errors);
                part.NothingElse("type", "elements", "border");
                break;
            case "rich_text_list":
                if (part.Text("style", 1, 20) is not ("bullet" or "ordered")) errors.Add($"{at}/style: bullet or ordered");
                foreach (var (item, where) in part.Items("elements", 1, int.MaxValue))
                {
                    if (item?["type"]?.GetValue<string>() != "rich_text_section") errors.Add($"{where}: a list holds sections");
                    Check(item, where, errors);
                }

                part.NothingElse("type", "elements", "style", "indent", "offset", "border");
                break;
            default:
                errors.Add($"{at}: unknown part {part.Type}");
                break;
        }
    }

    private static void Run(JsonNode? node, string at, List<string> errors)
    {
        var run = new Fields(node, at, errors);
        if (run.Type != "text") errors.Add($"{at}: {run.Type} pings or leads somewhere");
        run.Text("text", 1, 10_000);
        if (run.Node["style"] is { } style) new Fields(style, $"{at}/style", errors).NothingElse("bold", "italic", "strike", "code");
        run.NothingElse("type", "text", "style");
    }
}
