using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Rules;

namespace ChatBot.Simulators.Slack;

/// <summary>The rules by themselves, for tests that send nothing.</summary>
public static class BlockKit
{
    /// <returns>What is wrong with a message's blocks, and where; empty when nothing is.</returns>
    public static IReadOnlyList<string> ErrorsOfMessage(JsonArray blocks) => BlockKitRules.OfMessage(blocks);

    /// <returns>The same of a modal.</returns>
    public static IReadOnlyList<string> ErrorsOfView(JsonNode modal) => ViewRules.Check(modal, "modal");
}
