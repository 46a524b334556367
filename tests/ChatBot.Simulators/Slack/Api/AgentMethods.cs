using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>assistant.threads.*: https://docs.slack.dev/ai/developing-agents</summary>
internal sealed class AgentMethods(SlackWorld world)
{
    private const int MostPrompts = 4;
    private const int MostLoadingMessages = 10;

    /// <summary>
    /// Also in channels, where no agent view is needed: https://docs.slack.dev/changelog/2026/03/05/set-status-scope-update
    /// </summary>
    public JsonObject SetStatus(ApiArguments arguments)
    {
        var isChannel = arguments.Text("channel_id") is { } id && world.FindChannel(id) is { Kind: not ChannelKind.Direct, HasBot: true };
        if (!isChannel && Problem(arguments) is { } error) return ApiAnswer.Error(error);
        if (arguments.Text("thread_ts") is not { Length: > 0 } thread) return ApiAnswer.Error("invalid_thread_ts");
        if (arguments.Body["loading_messages"] is JsonArray { Count: > MostLoadingMessages }) return ApiAnswer.Error("invalid_arguments");
        world.AgentSigns.Enqueue((arguments.Text("channel_id")!, thread, arguments.Text("status") ?? ""));
        world.Changed();
        return ApiAnswer.Ok();
    }

    public JsonObject SetTitle(ApiArguments arguments) => Problem(arguments) is { } error ? ApiAnswer.Error(error) : ApiAnswer.Ok();

    public JsonObject SetSuggestedPrompts(ApiArguments arguments)
    {
        if (Problem(arguments) is { } error) return ApiAnswer.Error(error);
        if (arguments.Body["prompts"] is not JsonArray { Count: >= 1 and <= MostPrompts } prompts) return ApiAnswer.Error("invalid_arguments");
        if (prompts.Any(prompt => prompt?["title"] is null || prompt["message"] is null)) return ApiAnswer.Error("invalid_arguments");
        world.AgentSigns.Enqueue((arguments.Text("channel_id")!, arguments.Text("thread_ts"), string.Join(" | ", prompts.Select(prompt => prompt!["title"]))));
        world.Changed();
        return ApiAnswer.Ok();
    }

    private string? Problem(ApiArguments arguments)
    {
        if (!world.Options.HasAgentView) return "not_allowed";
        return arguments.Text("channel_id") is { } channel && world.FindChannel(channel) is not null ? null : "channel_not_found";
    }
}
