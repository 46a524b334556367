using System.Text.Json.Nodes;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Reporting;

public sealed class ReportSpecs : HarbourOnDiscord
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Program.Variables["Report__Enabled"] = "true";
    }

    [Fact]
    public async Task What_was_asked_in_vain_and_what_was_disliked_is_reported_after_the_run()
    {
        await AskAndDislikeAsync();

        var run = await Program.RunAsync("report");
        var json = JsonNode.Parse((await Program.RunAsync("report", "--json", "--top", "1")).Output)!;

        Assert.Equal(0, run.Code);
        Assert.Contains(": 2 questions, 1 answered.", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("    1 x  Who painted the zeppelin? (ask: NoEvidence, last ", StringComparison.Ordinal));
        Assert.Contains("    1 down, 0 up  Who pays for the dredging?", run.Lines);
        Assert.Equal("Who painted the zeppelin?", (string?)json["unanswered"]![0]!["words"]);
        Assert.Equal(2, (int)json["questions"]!);
    }

    [Fact]
    public async Task The_report_of_a_running_bot_can_be_read()
    {
        await using var serving = await ServeAsync();

        Assert.Equal(0, (await Program.RunAsync("report")).Code);
    }

    [Fact]
    public async Task Where_it_is_off_it_says_what_to_set()
    {
        Program.Variables.Remove("Report__Enabled");

        var run = await Program.RunAsync("report");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("Report:Enabled is not set", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing is kept in ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_makes_no_sense_is_wrong_usage() => Assert.Equal(2, (await Program.RunAsync("report", "--days", "0")).Code);

    private async Task AskAndDislikeAsync()
    {
        await using var serving = await ServeAsync();
        var ada = Discord.Rest.InDirectMessage(Discord.World.AddPerson("ada"));
        var answer = await ada.AsksAsync("ask", ("question", "Who pays for the dredging?"));
        await ada.AsksAsync("ask", ("question", "Who painted the zeppelin?"));
        await (await ada.PressesAsync(answer, "👎")).AnsweredAsync();
    }
}
