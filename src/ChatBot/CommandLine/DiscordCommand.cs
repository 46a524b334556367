using System.CommandLine;
using System.Globalization;
using ChatBot.Configuration;
using ChatBot.Discord;
using ChatBot.Logging;
using Microsoft.Extensions.Logging;

namespace ChatBot.CommandLine;

/// <summary>What an operator needs to put the bot into Discord.</summary>
internal static class DiscordCommand
{
    public static Command Create(ProcessEnvironment environment)
    {
        var command = new TaughtCommand("discord", "Put the bot into a Discord server.") { Examples = ["discord invite", "discord invite --application 1234567890123456789"] };
        command.Subcommands.Add(Invite(environment));
        return command;
    }

    private static TaughtCommand Invite(ProcessEnvironment environment)
    {
        var application = new Option<ulong?>("--application")
        {
            Description = "The application's id (developer portal, General Information); without it Discord is asked whose Discord:Token is.",
            HelpName = "ID",
            CustomParser = given =>
            {
                if (ulong.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return id;
                given.AddError($"--application takes the application's id, which is made of digits, and not \"{given.Tokens[0].Value}\".");
                return null;
            },
        };
        var command = new TaughtCommand("invite", "Print the link that puts the bot into a server, with the least permissions and what each is for.")
        {
            Options = { application },
            Examples = ["discord invite", "discord invite --application 1234567890123456789"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetValue(application) ?? await ApplicationOfTokenAsync(environment, cancellationToken);
            Print(id, parsed.InvocationConfiguration.Output);
            return ExitCode.Answered;
        });
        return command;
    }

    private static async Task<ulong> ApplicationOfTokenAsync(ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        var settings = Settings.Load(environment);
        if (!settings.Discord.IsOn) throw new UsageException("Set Discord:Token, or give the application's id with --application.");
        using var loggers = LogLevels.Factory(environment, settings.Logging, usual: LogLevel.Warning);
        var identity = await DiscordProbe.AskAsync(settings.Discord, environment.Time, loggers, cancellationToken);
        return identity.ApplicationId ?? throw new UsageException($"{identity.Explanation} Or give the application's id with --application.");
    }

    private static void Print(ulong application, TextWriter output)
    {
        output.WriteLine(DiscordInvite.LinkFor(application).AbsoluteUri);
        output.WriteLine();
        foreach (var permission in DiscordInvite.Permissions) output.WriteLine($"{permission.Permission}: {permission.Reason}");
    }
}
