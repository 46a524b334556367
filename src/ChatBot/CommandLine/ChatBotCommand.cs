using System.CommandLine;
using ChatBot.Hosting;

namespace ChatBot.CommandLine;

/// <summary>All that can be typed.</summary>
internal static class ChatBotCommand
{
    private const string Purpose =
        "Answers questions about talks from a folder of documents, in passages quoted word for word. Without a command it serves until it is stopped.";

    public static RootCommand Create(ProcessEnvironment environment)
    {
        var root = new RootCommand(Purpose) { HelpName = "chatbot" };
        foreach (var command in AnswerCommands.Runnable(environment)) root.Subcommands.Add(command);
        root.Subcommands.Add(ShowCommand.Create(environment));
        root.Subcommands.Add(BatchCommand.Create(environment));
        root.Subcommands.Add(VerifyCommand.Create(environment));
        root.Subcommands.Add(DoctorCommand.Create(environment));
        root.Subcommands.Add(CheckCommand.Create(environment));
        root.Subcommands.Add(HealthyCommand.Create(environment));
        root.Subcommands.Add(ReportCommand.Create(environment));
        root.Subcommands.Add(DiscordCommand.Create(environment));
        root.Subcommands.Add(SlackCommand.Create());
        root.Options.Add(CommonOptions.Documents);
        root.SetAction((parsed, cancellationToken) => Serving.RunAsync(parsed.GetValue(CommonOptions.Documents), environment, cancellationToken));
        TeachingHelp.Install(root, environment.Width);
        return root;
    }
}
