using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>All that can be typed.</summary>
internal static class ChatBotCommand
{
    public static RootCommand Create(ProcessEnvironment environment)
    {
        var root = new RootCommand("Answers questions about talks from a folder of documents, in passages quoted word for word.");
        foreach (var command in AnswerCommands.Runnable(environment)) root.Subcommands.Add(command);
        root.Subcommands.Add(ShowCommand.Create(environment));
        root.Subcommands.Add(BatchCommand.Create(environment));
        return root;
    }
}
