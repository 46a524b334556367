using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

public sealed class HelpSpecs
{
    [Theory]
    [InlineData("ask")]
    [InlineData("who-attended")]
    [InlineData("outcomes")]
    [InlineData("actions")]
    [InlineData("summary")]
    [InlineData("quote")]
    [InlineData("timeline")]
    [InlineData("compare")]
    [InlineData("talks")]
    [InlineData("sources")]
    [InlineData("show")]
    [InlineData("help")]
    [InlineData("batch")]
    [InlineData("verify")]
    [InlineData("doctor")]
    [InlineData("check")]
    public async Task Every_command_teaches_with_examples(string command)
    {
        using var process = new ChatBotProcess { Width = 100 };

        var run = await process.RunAsync(command, "--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("Examples:\n  chatbot ", run.Output, StringComparison.Ordinal);
        Approved.Matches($"help-{command}", run.Output);
    }

    [Fact]
    public async Task The_programs_own_help_lists_the_commands()
    {
        using var process = new ChatBotProcess { Width = 100 };

        var run = await process.RunAsync("--help");

        Assert.Equal(0, run.Code);
        Approved.Matches("help", run.Output);
    }
}
