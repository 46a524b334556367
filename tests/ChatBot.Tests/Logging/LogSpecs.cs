using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Logging;

public sealed class LogSpecs : HarbourOnDiscord
{
    [Fact]
    public async Task However_much_is_logged_a_question_is_one_line_without_its_words()
    {
        Program.Variables["Logging__LogLevel__Default"] = "Trace";

        await AskAsync("Who pays for the dredging?");

        Assert.Single(Program.Error.Text.Split('\n'), line => line.Contains("Discord ask: Answered in", StringComparison.Ordinal));
        Assert.DoesNotContain("dredging?", Program.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Discord.World.Token, Program.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_let_ask_there_is_a_line_too()
    {
        Program.Variables["Discord__Servers__Allow__0"] = "175928847299117063";

        await AskAsync("Who pays for the dredging?");

        Assert.Single(Program.Error.Text.Split('\n'), line => line.Contains("Discord not answered: the settings do not allow it there", StringComparison.Ordinal));
        Assert.DoesNotContain("Discord ask:", Program.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_stand_in_that_line_where_the_operator_lets_them()
    {
        Program.Variables["Logging__Questions"] = "true";

        await AskAsync("Who pays for the dredging?");

        Assert.Single(Program.Error.Text.Split('\n'), line => line.Contains("dredging?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_get_one_json_object_a_line()
    {
        Program.Variables["Logging__Format"] = "json";

        await AskAsync("Who pays for the dredging?");

        var lines = Program.Error.Text.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        var asked = Assert.Single(lines, line => (int)line["event"]! == 3020);
        Assert.Equal("Discord", (string?)asked["values"]!["Platform"]);
        Assert.Equal("Answered", (string?)asked["values"]!["Outcome"]);
        Assert.Matches("^[0-9a-f]{8}$", (string?)asked["values"]!["Reference"]);
        Assert.Equal(JsonValueKind.Number, asked["values"]!["Milliseconds"]!.GetValueKind());
    }

    [Fact]
    public async Task A_changed_log_level_holds_without_a_restart_and_a_broken_file_changes_nothing()
    {
        Program.WithFile("appsettings.json", """{"Logging":{"LogLevel":{"Default":"Information"}}}""");
        await using var serving = new Serving(Program);
        await serving.Until("is ready", "Ready to answer", "Application started");

        Program.WithFile("appsettings.json", """{"Logging":{"LogLevel":{"Default":"loud"}}}""");
        await serving.Until("cannot be used; those of before hold: ", "Logging:LogLevel:Default is \"loud\"");
        Program.WithFile("appsettings.json", """{"Logging":{"LogLevel":{"Default":"Warning","ChatBot.Conversations":"Information","ChatBot.Logging":"Information"}}}""");
        await serving.Until("log levels hold from now on (Default: Warning)");
        await AskOnceAsync("Who pays for the dredging?");

        await serving.StopAsync();
        Assert.Contains("Discord ask: Answered in", Program.Error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Application is shutting down", Program.Error.Text, StringComparison.Ordinal);
    }

    private async Task AskAsync(string question)
    {
        await using var serving = await ServeAsync();
        await AskOnceAsync(question);
    }

    private async Task AskOnceAsync(string question) => await Discord.Rest.InDirectMessage(Discord.World.AddPerson("ada")).AsksAsync("ask", ("question", question));
}
