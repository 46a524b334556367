using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.Api;

namespace ChatBot.Slack.Tests.Configuration;

/// <summary>What the doctor says of the tokens.</summary>
public sealed class SlackCheckSpecs
{
    [Fact]
    public async Task Good_tokens_are_said_to_be_good_and_nothing_is_posted()
    {
        await using var slack = await SlackSimulator.StartAsync();

        var findings = await SlackCheck.RunAsync(Options(slack), TimeProvider.System, CancellationToken.None);

        Assert.Equal(["the bot token is good: Harbour (T0HARBOUR)", "the app-level token is good: Socket Mode is on"], findings.Select(finding => finding.What));
        Assert.All(findings, finding => Assert.True(finding.IsGood));
        Assert.Equal(0, slack.Sockets.Accepted);
        Assert.Empty(slack.World.Messages);
    }

    [Theory]
    [InlineData("chat:write", false)]
    [InlineData("channels:history", true)]
    public async Task A_missing_scope_is_named_with_its_use_and_its_cure(string scope, bool isGood)
    {
        await using var slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Scopes = [.. new SlackSimulatorOptions().Scopes.Where(granted => granted != scope)] });

        var finding = Assert.Single(await SlackCheck.RunAsync(Options(slack), TimeProvider.System, CancellationToken.None), finding => finding.Cure is not null);

        Assert.Equal(isGood, finding.IsGood);
        Assert.Contains($"lacks the scope {scope}", finding.What, StringComparison.Ordinal);
        Assert.Contains($"Add the scope {scope}", finding.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auth.test", "invalid_auth", "Slack:BotToken is not a valid token")]
    [InlineData("apps.connections.open", "not_allowed_token_type", "Slack:AppToken is a token of another kind")]
    public async Task A_token_that_Slack_refuses_is_named_by_its_key(string method, string error, string cure)
    {
        await using var slack = await SlackSimulator.StartAsync();
        slack.Api.Faults.Plan(method, Fault.Refused(error));

        var finding = Assert.Single(await SlackCheck.RunAsync(Options(slack), TimeProvider.System, CancellationToken.None), finding => !finding.IsGood);

        Assert.StartsWith(cure, finding.Cure, StringComparison.Ordinal);
        Assert.DoesNotContain("loopback", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Slack_is_off_there_is_nothing_to_say() =>
        Assert.Empty(await SlackCheck.RunAsync(new SlackOptions(), TimeProvider.System, CancellationToken.None));

    private static SlackOptions Options(SlackSimulator slack) => new() { AppToken = slack.Options.AppToken, BotToken = slack.Options.BotToken, ApiUrl = slack.ApiUrl.ToString() };
}
