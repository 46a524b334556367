using ChatBot.Simulators.Slack;
using ChatBot.Simulators.Slack.People;
using ChatBot.Slack.Tests.Support;

namespace ChatBot.Slack.Tests.Workspaces;

/// <summary>One installation for a whole organization: https://docs.slack.dev/enterprise/developing-for-enterprise-orgs</summary>
public sealed class OrganizationSpecs
{
    private static readonly SlackBotSetup Organization = new() { Simulator = new SlackSimulatorOptions { EnterpriseId = "E0COAST" } };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everything_works_with_the_token_of_an_organization(bool overHttp)
    {
        await using var bot = await SlackBot.StartAsync(Organization with { OverHttp = overHttp });

        await Walk.ThroughAsync(bot, bot.Slack.Person("alice"));

        bot.KeptTheRules();
    }

    [Fact]
    public async Task A_shortcut_taken_outside_of_any_workspace_opens_the_form()
    {
        await using var bot = await SlackBot.StartAsync(Organization);
        var alice = bot.Slack.Person("alice");
        var shortcut = new Payloads(bot.Slack, alice.Id, "alice").GlobalShortcut("ask-about-the-talks");
        shortcut["team"] = null;
        shortcut["user"]!.AsObject().Remove("team_id");

        await bot.Slack.Delivery.DeliverAsync(DeliveryKind.Interaction, shortcut, acceptsPayload: false);

        await alice.SeesViewAsync();
        bot.KeptTheRules();
    }

    [Fact]
    public async Task What_was_asked_in_one_workspace_of_an_organization_is_no_context_in_another()
    {
        await using var bot = await SlackBot.StartAsync(Organization);
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        await alice.SlashAsync(channel, "/ask", "Who attended session 1?");
        await alice.SeesAsync(channel);
        var elsewhere = new Payloads(bot.Slack, alice.Id, "alice").Slash(channel, "/ask", "and the next one?");
        elsewhere["team_id"] = "T0OTHER";

        await bot.Slack.Delivery.DeliverAsync(DeliveryKind.SlashCommand, elsewhere, acceptsPayload: true);

        var answer = await alice.SeesAsync(channel, message => message.ToString().Contains("and the next one?", StringComparison.Ordinal));
        Assert.DoesNotContain("Session 2", answer.Text, StringComparison.Ordinal);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task An_event_of_a_shared_channel_is_answered_with_the_token_of_the_workspace_that_it_is_delivered_to()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var channel = bot.Slack.World.Channel("harbour");
        var payloads = new Payloads(bot.Slack, alice.Id, "alice");
        var shared = payloads.Event(payloads.Message("app_mention", channel, "<@U0TALKS> talks", bot.Slack.World.NextTs(), null));
        shared["team_id"] = "T0PARTNER";
        shared["is_ext_shared_channel"] = true;

        await bot.Slack.Delivery.DeliverAsync(DeliveryKind.Event, shared, acceptsPayload: false);

        await alice.SeesAsync(channel);
        bot.KeptTheRules();
    }

    [Fact]
    public async Task What_an_organization_without_a_token_sends_is_dropped()
    {
        await using var bot = await SlackBot.StartAsync();
        var alice = bot.Slack.Person("alice");
        var foreign = new Payloads(bot.Slack, alice.Id, "alice").Slash(bot.Slack.World.Channel("harbour"), "/talks", "");
        (foreign["team_id"], foreign["enterprise_id"], foreign["is_enterprise_install"]) = ("T0FOREIGN", "E0FOREIGN", "true");

        await bot.Slack.Delivery.DeliverAsync(DeliveryKind.SlashCommand, foreign, acceptsPayload: true);
        await bot.Log.UntilAsync(2030);
        await bot.StopAsync();

        Assert.Empty(bot.Slack.World.Messages);
    }
}
