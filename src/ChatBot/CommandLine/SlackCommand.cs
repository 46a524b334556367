using System.CommandLine;
using ChatBot.Slack.Manifest;

namespace ChatBot.CommandLine;

/// <summary>What an operator needs to put the bot into Slack.</summary>
internal static class SlackCommand
{
    public static Command Create()
    {
        var command = new TaughtCommand("slack", "Put the bot into a Slack workspace.") { Examples = ["slack manifest", "slack manifest --url https://talks.example.org/slack/events"] };
        command.Subcommands.Add(Manifest());
        return command;
    }

    private static TaughtCommand Manifest()
    {
        var url = new Option<Uri?>("--url")
        {
            Description = "Where Slack reaches the bot over HTTP, with the path of Slack:Path; without it the app uses Socket Mode.",
            HelpName = "URL",
            CustomParser = parsed => Address(parsed),
        };
        var command = new TaughtCommand("manifest", "Print the app manifest to paste at api.slack.com/apps (Create New App, From a manifest).")
        {
            Options = { url },
            Examples = ["slack manifest > manifest.json", "slack manifest --url https://talks.example.org/slack/events"],
        };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(SlackManifest.Json(parsed.GetValue(url)));
            return ExitCode.Answered;
        });
        return command;
    }

    private static Uri? Address(System.CommandLine.Parsing.ArgumentResult parsed)
    {
        var text = parsed.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps) return address;
        parsed.AddError($"--url: {text} is no https address, and Slack delivers to no other.");
        return null;
    }
}
