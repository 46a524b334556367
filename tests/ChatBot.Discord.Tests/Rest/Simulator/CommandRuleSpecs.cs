using System.Text.Json.Nodes;

namespace ChatBot.Discord.Tests.Rest.Simulator;

public sealed class CommandRuleSpecs : RawClient
{
    public static TheoryData<string, string> Wrong => new()
    {
        { """[{"name":"Ask","description":"x"}]""", "0.name" },
        { """[{"name":"who attended","description":"x"}]""", "0.name" },
        { $$$"""[{"name":"{{{Long(33)}}}","description":"x"}]""", "0.name" },
        { """[{"name":"ask"}]""", "0.description" },
        { """[{"name":"ask","description":""}]""", "0.description" },
        { $$$"""[{"name":"ask","description":"{{{Long(101)}}}"}]""", "0.description" },
        { """[{"name":"ask","description":"x","hidden":true}]""", "0.hidden" },
        { """[{"name":"ask","description":"x"},{"name":"ask","description":"y"}]""", "1.name" },
        { """[{"name":"Find","type":3,"description":"x"}]""", "0.description" },
        { $$$"""[{"name":"ask","description":"x","options":[{{{Repeat(26, """{"type":3,"name":"o#","description":"y"}""")}}}]}]""", "0.options" },
        { """[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"y"},{"type":3,"name":"b","description":"y","required":true}]}]""", "0.options.1.required" },
        { """[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"y"},{"type":3,"name":"a","description":"y"}]}]""", "0.options.1.name" },
        { """[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":""}]}]""", "0.options.0.description" },
        { """[{"name":"ask","description":"x","options":[{"type":33,"name":"a","description":"y"}]}]""", "0.options.0.type" },
        { """[{"name":"ask","description":"x","options":[{"type":5,"name":"a","description":"y","autocomplete":true}]}]""", "0.options.0.autocomplete" },
        { """[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"y","max_length":6001}]}]""", "0.options.0.max_length" },
        { $$$"""[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"y","choices":[{{{Repeat(26, """{"name":"#","value":"#"}""")}}}]}]}]""", "0.options.0.choices" },
        { $$$"""[{"name":"ask","description":"x","options":[{{{Repeat(25, $$$"""{"type":3,"name":"o#","description":"y","choices":[{{{Repeat(4, $$$"""{"name":"{{{Long(50)}}}","value":"{{{Long(50)}}}"}""")}}}]}""")}}}]}]""", "0.options" },
        { """[{"name":"ask","description":"x","contexts":[2]}]""", "0.contexts" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_command_that_breaks_a_rule_is_refused_and_the_others_stay_as_they_were(string body, string field)
    {
        await RefusedAsync(400, 50035, HttpMethod.Put, Commands, body, field);
        Assert.NotNull(Discord.Rest.Commands.Find("ask", 1));
    }

    [Fact]
    public Task More_than_fifteen_commands_of_a_message_are_too_many() =>
        RefusedAsync(400, 30032, HttpMethod.Put, Commands, $"[{Repeat(16, """{"name":"find #","type":3}""")}]");

    [Fact]
    public async Task What_is_registered_is_answered_whole_and_keeps_its_id()
    {
        var first = (JsonArray)(await AcceptedAsync(HttpMethod.Put, Commands, Ask))!;
        var second = (JsonArray)(await AcceptedAsync(HttpMethod.Get, Commands))!;
        Assert.All((string[])["id", "application_id", "version", "type", "name", "description", "options"], field => Assert.NotNull(second[0]![field]));
        Assert.Equal((string?)first[0]!["id"], (string?)second[0]!["id"]);
        Assert.Null(second[0]!["options"]![0]!["required"]);
    }

    [Fact]
    public async Task A_person_can_use_only_what_is_registered()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Mara.SendsAsync("dance"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Mara.SendsAsync("ask", ("mood", "good")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Mara.TypesAsync("ask", "question", "Who"));
    }
}
