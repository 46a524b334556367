using ChatBot.Slack.Manifest;
using ChatBot.Slack.WebApi;

namespace ChatBot.Slack;

/// <summary>Tries the tokens as a start would, for <c>chatbot doctor</c>: whether Slack takes them, and whether they may do all that the bot does. Opens no socket and posts nothing.</summary>
public static class SlackCheck
{
    /// <param name="options">Valid. No findings when Slack is off.</param>
    public static async Task<IReadOnlyList<SlackFinding>> RunAsync(SlackOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        using var apis = new SlackApis(options, time);
        var findings = new List<SlackFinding>();
        foreach (var workspace in options.AllWorkspaces())
        {
            findings.AddRange(await BotTokenAsync(apis.For(workspace.BotToken ?? ""), cancellationToken));
            if (!string.IsNullOrEmpty(workspace.AppToken)) findings.Add(await AppTokenAsync(apis.For(workspace.AppToken), cancellationToken));
        }

        return findings;
    }

    private static async Task<IReadOnlyList<SlackFinding>> BotTokenAsync(SlackApi api, CancellationToken cancellationToken)
    {
        try
        {
            var (token, scopes) = await api.TestAsync(cancellationToken);
            var missing = BotScope.All.Where(scope => scopes.Count > 0 && !scopes.Contains(scope.Name)).Select(scope =>
                new SlackFinding(!scope.Needed, $"the app in {token.Team} lacks the scope {scope.Name}, {scope.Why}", ApiCures.For("auth.test", "missing_scope", scope.Name)));
            return [new SlackFinding(true, $"the bot token is good: {token.Team} ({token.TeamId})", null), .. missing];
        }
        catch (SlackApiException problem)
        {
            return [Failure(problem)];
        }
    }

    private static async Task<SlackFinding> AppTokenAsync(SlackApi api, CancellationToken cancellationToken)
    {
        try
        {
            await api.OpenConnectionAsync(cancellationToken);
            return new SlackFinding(true, "the app-level token is good: Socket Mode is on", null);
        }
        catch (SlackApiException problem)
        {
            return Failure(problem);
        }
    }

    private static SlackFinding Failure(SlackApiException problem) => new(false, problem.Message, problem.Cure ?? (problem.IsTransient ? "Slack could not be reached; try again later." : null));
}

/// <param name="IsGood">Whether the bot works with it; what is merely missing a comfort is good, too, and has a cure.</param>
/// <param name="What">Without a token.</param>
/// <param name="Cure">What to do; null when there is nothing to do.</param>
public sealed record SlackFinding(bool IsGood, string What, string? Cure);
