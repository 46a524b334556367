namespace ChatBot.Slack.Tests.Configuration;

/// <summary>What cannot be used is said by its key, and what it holds never.</summary>
public sealed class SlackOptionsSpecs
{
    private readonly ValidateSlackOptions _validation = new();

    [Theory]
    [InlineData("xapp-1", "xoxb-1", null)]
    [InlineData(null, "xoxb-1", "8f742231b10e8888abcd99yyyzzz85a5")]
    [InlineData(null, null, null)]
    public void It_is_valid_in_Socket_Mode_over_HTTP_and_off(string? appToken, string? botToken, string? secret) =>
        Assert.True(_validation.Validate(null, new SlackOptions { AppToken = appToken, BotToken = botToken, SigningSecret = secret }).Succeeded);

    [Theory]
    [InlineData("xoxb-1", "xoxb-2", null, "Slack:AppToken must be")]
    [InlineData("xapp-1", "xapp-2", null, "Slack:BotToken must be")]
    [InlineData(null, "xoxb-2", "xoxb-is-no-secret", "Slack:SigningSecret must be")]
    [InlineData("xapp-1", null, null, "Slack:BotToken is required")]
    [InlineData(null, "xoxb-1", null, "Slack:AppToken (xapp-…, for Socket Mode) or Slack:SigningSecret")]
    public void What_is_wrong_is_said_by_its_key(string? appToken, string? botToken, string? secret, string expected)
    {
        var failures = _validation.Validate(null, new SlackOptions { AppToken = appToken, BotToken = botToken, SigningSecret = secret }).Failures!.ToList();

        Assert.Contains(failures, failure => failure.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(failures, failure => failure.Contains("xoxb-2", StringComparison.Ordinal) || failure.Contains("xapp-2", StringComparison.Ordinal) || failure.Contains("is-no-secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_of_several_workspaces_has_tokens_of_its_own()
    {
        var options = new SlackOptions { Workspaces = [new WorkspaceOptions { AppToken = "xapp-1", BotToken = "xoxb-1" }, new WorkspaceOptions { AppToken = "xapp-1", BotToken = "xoxb-1" }] };

        Assert.Contains("Slack:BotToken stands for two workspaces; each has its own.", _validation.Validate(null, options).Failures!);
        Assert.Contains(_validation.Validate(null, new SlackOptions { Workspaces = [new WorkspaceOptions { BotToken = "wrong" }] }).Failures!, failure => failure.Contains("Slack:Workspaces", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_and_addresses_are_checked()
    {
        var failures = _validation.Validate(null, new SlackOptions { Sockets = 11, Path = "slack", ApiUrl = "nowhere" }).Failures!.ToList();

        Assert.Equal(3, failures.Count);
        Assert.All(failures, failure => Assert.StartsWith("Slack:", failure, StringComparison.Ordinal));
    }
}
