using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Rules;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What becomes of a modal when its form was sent (https://docs.slack.dev/surfaces/modals#response_actions).</summary>
internal static class SubmissionResponse
{
    public static void Apply(JsonNode? payload, ShownView view, SlackWorld world)
    {
        switch (payload?["response_action"]?.GetValue<string>())
        {
            case null or "clear":
                world.Close(view.Id);
                break;
            case "errors":
                foreach (var (field, _) in payload["errors"]!.AsObject())
                    if (!view.Blocks.Any(block => block!["block_id"]?.GetValue<string>() == field))
                        world.Violates($"an error at {field}, which the form does not have");
                break;
            case "update":
                foreach (var error in ViewRules.Check(payload["view"], "modal")) world.Violates(error);
                // A view that the app has updated meanwhile is newer than its acknowledgement.
                if (ReferenceEquals(world.FindView(view.Id), view)) world.Show(view with { View = payload["view"]!.DeepClone().AsObject() });
                break;
            case var other:
                world.Violates($"response_action {other}");
                break;
        }
    }
}
