using ChatBot.Simulators.Discord.Rest.Interactions;

namespace ChatBot.Discord.Tests.Rest.Simulator;

public sealed class InteractionRuleSpecs : RawClient
{
    [Fact]
    public async Task After_three_seconds_the_interaction_is_unknown()
    {
        var asked = await AskedAsync();
        Clock.Advance(SimulatedInteraction.CallbackLimit + TimeSpan.FromMilliseconds(1));
        await RefusedAsync(404, 10062, HttpMethod.Post, Callback(asked), """{"type":5}""");
        await Assert.ThrowsAsync<TimeoutException>(() => WaitedForAsync(asked));
    }

    [Fact]
    public async Task A_second_acknowledgement_is_refused()
    {
        var asked = await AskedAsync();
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":5}""");
        await RefusedAsync(400, 40060, HttpMethod.Post, Callback(asked), """{"type":4,"data":{"content":"again"}}""");
        Assert.Equal(2, asked.Callbacks);
    }

    [Fact]
    public async Task Another_token_acknowledges_nothing()
    {
        var asked = await AskedAsync();
        await RefusedAsync(404, 10062, HttpMethod.Post, $"interactions/{asked.Id}/other/callback", """{"type":5}""");
        Assert.Null(asked.Acknowledged);
    }

    [Theory]
    [InlineData("""{"type":6}""", "type")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", "type")]
    [InlineData("""{"type":4}""", "data")]
    [InlineData("""{"type":5,"data":{"content":"soon"}}""", "data.content")]
    [InlineData("""{"type":5,"data":{"flags":4}}""", "data.flags")]
    [InlineData("""{"type":4,"data":{"content":"x","ephemeral":true}}""", "data.ephemeral")]
    [InlineData("""{"type":4,"data":{"content":"x"},"flags":64}""", "flags")]
    [InlineData("""{"type":9,"data":{"custom_id":"x","title":"y","components":[]}}""", "data.components")]
    public async Task A_first_answer_that_breaks_a_rule_is_refused_and_acknowledges_nothing(string body, string field)
    {
        var asked = await AskedAsync();
        await RefusedAsync(400, 50035, HttpMethod.Post, Callback(asked), body, field);
        Assert.Null(asked.Acknowledged);
    }

    public static TheoryData<string, string> WrongChoices => new()
    {
        { $$$"""{"type":8,"data":{"choices":[{{{Repeat(26, """{"name":"#","value":"#"}""")}}}]}}""", "data.choices" },
        { $$$"""{"type":8,"data":{"choices":[{"name":"{{{Long(101)}}}","value":"x"}]}}""", "data.choices.0.name" },
        { """{"type":8,"data":{"choices":[{"name":"","value":"x"}]}}""", "data.choices.0.name" },
        { $$$"""{"type":8,"data":{"choices":[{"name":"x","value":"{{{Long(101)}}}"}]}}""", "data.choices.0.value" },
        { """{"type":8,"data":{"choices":[{"name":"x"}]}}""", "data.choices.0.value" },
        { """{"type":5}""", "type" },
    };

    [Theory]
    [MemberData(nameof(WrongChoices))]
    public async Task Choices_that_break_a_rule_are_refused(string body, string field)
    {
        var typing = Mara.TypesAsync("ask", "speaker", "Ma");
        await RefusedAsync(400, 50035, HttpMethod.Post, Callback(Discord.Rest.Interactions.All.Single()), body, field);
        Clock.Advance(SimulatedInteraction.CallbackLimit);
        await Assert.ThrowsAsync<TimeoutException>(() => typing);
    }

    [Fact]
    public async Task Before_the_first_answer_there_is_no_webhook()
    {
        var asked = await AskedAsync();
        await RefusedAsync(404, 10015, HttpMethod.Post, Webhook(asked), """{"content":"early"}""");
        await RefusedAsync(404, 10015, HttpMethod.Patch, Webhook(asked) + "/messages/@original", """{"content":"early"}""");
    }

    [Fact]
    public async Task After_fifteen_minutes_the_token_is_invalid()
    {
        var asked = await AskedAsync();
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":5}""");
        Clock.Advance(SimulatedInteraction.TokenLife + TimeSpan.FromMilliseconds(1));
        await RefusedAsync(401, 50027, HttpMethod.Patch, Webhook(asked) + "/messages/@original", """{"content":"late"}""");
    }

    [Fact]
    public async Task An_application_that_only_a_person_installed_follows_up_five_times()
    {
        var alone = Discord.Rest.InGroup(Discord.World.AddPerson("Tomas"));
        var asked = await alone.SendsAsync("ask", ("question", "Who attended?"));
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":4,"data":{"content":"x"}}""");
        for (var number = 0; number < 5; number++)
        {
            await AcceptedAsync(HttpMethod.Post, Webhook(asked), """{"content":"more"}""");
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await RefusedAsync(400, 40094, HttpMethod.Post, Webhook(asked), """{"content":"more"}""");
    }

    [Fact]
    public async Task Who_sees_a_deferred_answer_is_settled_when_it_is_deferred()
    {
        var asked = await AskedAsync();
        await AcceptedAsync(HttpMethod.Post, Callback(asked), """{"type":5,"data":{"flags":64}}""");
        Assert.True(Assert.Single(Mara.Sees).IsThinking);
        await RefusedAsync(400, 50035, HttpMethod.Patch, Webhook(asked) + "/messages/@original", """{"content":"x","flags":64}""", "flags");

        await AcceptedAsync(HttpMethod.Patch, Webhook(asked) + "/messages/%40original", """{"content":"here"}""");

        Assert.Equal("here", (await asked.AnsweredAsync()).Content);
        Assert.Empty(Discord.Rest.In(Discord.World.Guilds[0], Discord.World.AddPerson("Tomas")).Sees);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("1")]
    public async Task With_response_is_understood_in_every_spelling_of_clients(string spelling)
    {
        var asked = await AskedAsync();
        var answer = await AcceptedAsync(HttpMethod.Post, Callback(asked) + "?with_response=" + spelling, """{"type":4,"data":{"content":"x"}}""");
        Assert.Equal("x", (string?)answer!["resource"]!["message"]!["content"]);
    }

    [Fact]
    public async Task Nothing_within_the_three_seconds_of_Discord_s_clock_is_a_failure()
    {
        var asked = await AskedAsync();
        var waiting = asked.AcknowledgedAsync();
        Clock.Advance(SimulatedInteraction.CallbackLimit);
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => waiting);
        Assert.Contains("/ask: nothing came within 3 s", failure.Message, StringComparison.Ordinal);
    }

    private Task<SimulatedInteraction> WaitedForAsync(SimulatedInteraction asked)
    {
        var waiting = asked.AcknowledgedAsync();
        Clock.Advance(SimulatedInteraction.CallbackLimit);
        return waiting;
    }

    [Fact]
    public async Task What_was_sent_as_components_stays_so_and_what_was_not_becomes_so_only_without_its_content()
    {
        const string Original = "/messages/@original";
        const string Components = """{"flags":32768,"components":[{"type":10,"content":"x"}]}""";
        var asked = await Mara.SendsAsync("ask", ("question", "x"));
        await AcceptedAsync(HttpMethod.Post, Callback(asked), $$"""{"type":4,"data":{{Components}}}""");
        await RefusedAsync(400, 50035, HttpMethod.Patch, Webhook(asked) + Original, """{"content":"y"}""", "flags");
        await RefusedAsync(400, 50035, HttpMethod.Patch, Webhook(asked) + Original, """{"flags":0,"components":[]}""", "flags");
        await AcceptedAsync(HttpMethod.Patch, Webhook(asked) + Original, Components);

        var other = await Mara.SendsAsync("ask", ("question", "x"));
        await AcceptedAsync(HttpMethod.Post, Callback(other), """{"type":4,"data":{"content":"x"}}""");
        await RefusedAsync(400, 50035, HttpMethod.Patch, Webhook(other) + Original, Components, "flags");
    }

    [Theory]
    [InlineData("""{"type":1,"components":[{"type":4,"custom_id":"q","style":1}]}""", "data.components.0.type")]
    [InlineData("""{"type":18,"label":"","component":{"type":4,"custom_id":"q","style":1}}""", "data.components.0.label")]
    [InlineData("""{"type":18,"label":"Q"}""", "data.components.0.component")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":4,"custom_id":"q"}}""", "data.components.0.component.style")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":4,"custom_id":"q","style":1,"label":"old"}}""", "data.components.0.component.label")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":4,"custom_id":"q","style":1,"max_length":4001}}""", "data.components.0.component.max_length")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":3,"custom_id":"q","options":[]}}""", "data.components.0.component.options")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":3,"custom_id":"q","disabled":false,"options":[{"label":"a","value":"1"}]}}""", "data.components.0.component.disabled")]
    [InlineData("""{"type":18,"label":"Q","component":{"type":3,"custom_id":"q","min_values":0,"options":[{"label":"a","value":"1"}]}}""", "data.components.0.component.min_values")]
    public async Task A_form_that_breaks_a_rule_is_refused_with_its_place(string field, string place)
    {
        var asked = await Mara.SendsAsync("ask", ("question", "x"));
        await RefusedAsync(400, 50035, HttpMethod.Post, Callback(asked), $$$"""{"type":9,"data":{"custom_id":"f","title":"t","components":[{{{field}}}]}}""", place);
    }
}
