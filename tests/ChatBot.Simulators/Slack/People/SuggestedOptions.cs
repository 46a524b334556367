using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Rules;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.People;

/// <summary>What block_suggestion is answered with (https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload).</summary>
internal static class SuggestedOptions
{
    public static JsonArray Check(JsonNode? payload, SlackWorld world)
    {
        if (payload?["options"] is not JsonArray options)
        {
            world.Violates("block_suggestion was answered without options");
            return [];
        }

        var errors = new List<string>();
        if (options.Count > 100) errors.Add($"{options.Count} options; 100 are allowed");
        for (var number = 0; number < options.Count; number++) ElementRules.Option(options[number], $"/options/{number}", errors);
        foreach (var error in errors) world.Violates(error);
        return options;
    }
}
