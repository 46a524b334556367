using ChatBot.Conversations.Asking;
using ChatBot.Slack.WebApi;
using ChatBot.Slack.Wire;
using ChatBot.Slack.Workspaces;
using Microsoft.Extensions.Logging;

namespace ChatBot.Slack.Interactions;

/// <summary>
/// What the agent view adds to direct messages (https://docs.slack.dev/ai/developing-agents): suggested questions and a status while an
/// answer is found, which channels have,
/// too. A workspace that has none of it is noticed by its refusal and from then on answered plainly.
/// </summary>
internal sealed partial class AgentView(QuestionDesk desk, ILogger<AgentView> logger)
{
    /// <summary>Slack shows no more.</summary>
    private const int MostPrompts = 4;

    /// <summary>Somebody opened the bot's messages.</summary>
    public Receipt Opened(Workspace workspace, string channel) =>
        Receipt.Of("suggested questions", null, token => SuggestAsync(workspace, new SetSuggestedPrompts(channel, null, Title, Prompts()), token));

    /// <summary>The same in the legacy assistant view, which wants the thread named.</summary>
    public Receipt ThreadStarted(Workspace workspace, AssistantThread? thread) => thread is { ChannelId: { } channel, ThreadTs: { } ts }
        ? Receipt.Of("suggested questions", null, token => SuggestAsync(workspace, new SetSuggestedPrompts(channel, ts, Title, Prompts()), token))
        : Receipt.Nothing;

    /// <summary>Shows that an answer is being looked for; Slack takes it away when the answer is there.</summary>
    /// <returns>Whether the workspace has the agent view.</returns>
    public async Task<bool> ShowBusyAsync(Workspace workspace, string channel, string threadTs, CancellationToken cancellationToken)
    {
        if (!workspace.Agent.IsWorthTrying) return false;
        try
        {
            await workspace.Api.SetStatusAsync(Busy(channel, threadTs), cancellationToken);
            workspace.Agent.Present();
            return true;
        }
        catch (SlackApiException problem)
        {
            if (!problem.IsTransient) Missing(workspace, problem);
            return workspace.Agent.IsPresent;
        }
    }

    /// <summary>The same in the thread of a channel. Never fails: it is a comfort.</summary>
    public async Task ShowBusyInChannelAsync(Place place, CancellationToken cancellationToken)
    {
        if (place.ThreadTs is not { } thread || !place.Workspace.Status.IsWorthTrying) return;
        try
        {
            await place.Workspace.Api.SetStatusAsync(Busy(place.Channel, thread), cancellationToken);
        }
        catch (SlackApiException problem)
        {
            // Where the bot is no member there is none; that is so of one channel only.
            if (problem.IsTransient || problem.Error is "not_in_channel" or "channel_not_found" or "invalid_thread_ts") return;
            place.Workspace.Status.Missing();
            Log.NoStatus(logger, place.Workspace.Name, problem.Message);
        }
    }

    private static SetStatus Busy(string channel, string threadTs) =>
        new(channel, threadTs, "is looking through the documents…", LoadingMessages);

    private static readonly string[] LoadingMessages =
        ["Looking for the passages that answer…", "Checking who says so, and where…", "Putting the quotes in order…"];

    private const string Title = "For example";

    private async Task SuggestAsync(Workspace workspace, SetSuggestedPrompts prompts, CancellationToken cancellationToken)
    {
        try
        {
            await workspace.Api.SetSuggestedPromptsAsync(prompts, cancellationToken);
            workspace.Agent.Present();
        }
        catch (SlackApiException problem) when (!problem.IsTransient)
        {
            Missing(workspace, problem);
        }
    }

    private void Missing(Workspace workspace, SlackApiException problem)
    {
        workspace.Agent.Missing();
        Log.Plain(logger, workspace.Name, problem.Message);
    }

    /// <summary>Questions that this corpus answers, and what always works.</summary>
    private List<SuggestedPrompt> Prompts()
    {
        SuggestedPrompt[] always = [new("Which documents are there?", "What documents do you have?"), new("How do I ask?", "help")];
        var examples = desk.Examples.Take(MostPrompts - always.Length);
        return [.. examples.Select(example => new SuggestedPrompt(example.Title, example.Question)), .. always];
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2020, Level = LogLevel.Information, Message = "Slack: {Workspace} has no agent view ({Problem}): direct messages are answered plainly.")]
        public static partial void Plain(ILogger logger, string workspace, string problem);

        [LoggerMessage(EventId = 2021, Level = LogLevel.Information,
            Message = "Slack: {Workspace} shows no status in channels ({Problem}): answers come without.")]
        public static partial void NoStatus(ILogger logger, string workspace, string problem);
    }
}
