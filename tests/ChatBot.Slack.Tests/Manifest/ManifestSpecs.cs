using ChatBot.Answers;
using ChatBot.Slack.Interactions;
using ChatBot.Slack.Manifest;
using ChatBot.Tests.Support;
using System.Text.Json.Nodes;

namespace ChatBot.Slack.Tests.Manifest;

/// <summary>The manifest against the code that answers what it announces, and against https://docs.slack.dev/reference/app-manifest.</summary>
public sealed class ManifestSpecs
{
    private static readonly JsonNode SocketMode = JsonNode.Parse(SlackManifest.Json(null))!;
    private static readonly JsonNode OverHttp = JsonNode.Parse(SlackManifest.Json(new Uri("https://talks.example.org/slack/events")))!;

    [Fact]
    public void It_is_as_approved() => Approved.Matches("manifest-socket-mode", $"{SlackManifest.Json(null)}\n");

    [Fact]
    public void Over_HTTP_everything_goes_to_the_one_address()
    {
        Assert.False(OverHttp["settings"]!["socket_mode_enabled"]!.GetValue<bool>());
        string?[] urls =
        [
            OverHttp["settings"]!["event_subscriptions"]!["request_url"]?.GetValue<string>(), OverHttp["settings"]!["interactivity"]!["request_url"]?.GetValue<string>(),
            OverHttp["settings"]!["interactivity"]!["message_menu_options_url"]?.GetValue<string>(), .. OverHttp["features"]!["slash_commands"]!.AsArray().Select(command => command!["url"]?.GetValue<string>()),
        ];
        Assert.All(urls, url => Assert.Equal("https://talks.example.org/slack/events", url));
    }

    [Fact]
    public void In_Socket_Mode_it_names_no_address()
    {
        Assert.True(SocketMode["settings"]!["socket_mode_enabled"]!.GetValue<bool>());
        Assert.DoesNotContain("url", SlackManifest.Json(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_is_announced_but_show_which_buttons_stand_for()
    {
        var announced = SocketMode["features"]!["slash_commands"]!.AsArray().Select(command => command!["command"]!.GetValue<string>());

        Assert.Equal(Commands.All.Where(command => command != Commands.Show).Select(SlashCommands.NameOf), announced);
        Assert.All(announced, name => Assert.NotNull(SlashCommands.CommandOf(name)));
    }

    [Theory]
    [InlineData("app_mention", "app_mentions:read")]
    [InlineData("message.channels", "channels:history")]
    [InlineData("message.groups", "groups:history")]
    [InlineData("message.im", "im:history")]
    [InlineData("app_home_opened", null)]
    public void Every_event_has_the_scope_that_it_needs(string subscription, string? scope)
    {
        Assert.Contains(subscription, Texts(SocketMode["settings"]!["event_subscriptions"]!["bot_events"]!));
        if (scope is not null) Assert.Contains(scope, Texts(SocketMode["oauth_config"]!["scopes"]!["bot"]!));
    }

    [Fact]
    public void There_is_no_scope_and_no_event_without_a_use()
    {
        // Of each scope: the event, method or feature that needs it.
        string[] needed = ["app_mentions:read", "assistant:write", "channels:history", "chat:write", "commands", "groups:history", "im:history"];

        Assert.Equal(needed, Texts(SocketMode["oauth_config"]!["scopes"]!["bot"]!));
        Assert.Equal(["app_home_opened", "app_mention", "message.channels", "message.groups", "message.im"], Texts(SocketMode["settings"]!["event_subscriptions"]!["bot_events"]!));
    }

    [Fact]
    public void Both_shortcuts_are_those_that_the_code_answers()
    {
        var ids = SocketMode["features"]!["shortcuts"]!.AsArray().Select(shortcut => (shortcut!["type"]!.GetValue<string>(), shortcut["callback_id"]!.GetValue<string>()));

        Assert.Equal([("global", ShortcutId.Ask), ("message", ShortcutId.Find)], ids);
    }

    [Fact]
    public void Every_text_fits()
    {
        Check(SocketMode["display_information"]!["name"], 35);
        Check(SocketMode["display_information"]!["description"], 140);
        Assert.InRange(SocketMode["display_information"]!["long_description"]!.GetValue<string>().Length, 174, 4000);
        Check(SocketMode["features"]!["agent_view"]!["agent_description"], 300);
        Assert.Matches("^[a-z0-9._-]{1,80}$", SocketMode["features"]!["bot_user"]!["display_name"]!.GetValue<string>());
        foreach (var shortcut in SocketMode["features"]!["shortcuts"]!.AsArray())
        {
            Check(shortcut!["name"], 24);
            Check(shortcut["description"], 150);
            Check(shortcut["callback_id"], 255);
        }

        foreach (var command in SocketMode["features"]!["slash_commands"]!.AsArray())
        {
            Check(command!["command"], 32);
            Check(command["description"], 2000);
            if (command["usage_hint"] is { } hint) Check(hint, 1000);
        }

        static void Check(JsonNode? text, int most) => Assert.InRange(text!.GetValue<string>().Length, 1, most);
    }

    private static IEnumerable<string> Texts(JsonNode array) => array.AsArray().Select(item => item!.GetValue<string>());
}
