using System.CommandLine;
using System.CommandLine.Parsing;
using ChatBot.Answers;
using ChatBot.CommandLine;

namespace ChatBot.Hosting;

/// <summary>Turns lines typed at the prompt into requests; a plain question knows the plain questions before it.</summary>
internal sealed class PromptReader
{
    private const int Remembered = 6;
    private readonly Command _commands = WithoutProgram();
    private readonly List<string> _asked = [];

    /// <summary>A request, or what is wrong with the line.</summary>
    public (ChatRequest? Request, string? Problem) Read(string line) =>
        line.StartsWith('/') ? ReadCommand(line[1..]) : (ReadQuestion(line), null);

    private ChatRequest ReadQuestion(string question)
    {
        var request = new ChatRequest { Command = Commands.Ask, Question = question, Context = [.. _asked] };
        _asked.Add(question);
        if (_asked.Count > Remembered) _asked.RemoveAt(0);
        return request;
    }

    private (ChatRequest? Request, string? Problem) ReadCommand(string line)
    {
        var parsed = _commands.Parse([.. CommandLineParser.SplitCommandLine(line)], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0 && parsed.CommandResult.Command is AnswerCommand command) return (command.Request(parsed), null);
        var known = string.Join(", ", _commands.Subcommands.Select(subcommand => $"/{subcommand.Name}"));
        return (null, $"The commands are {known}. {string.Join(' ', parsed.Errors.Select(error => error.Message))}");
    }

    /// <summary>Not a root command, which would bring --help and --version along.</summary>
    private static Command WithoutProgram()
    {
        var root = new Command("chatbot");
        foreach (var command in AnswerCommands.All().Append(ShowCommand.ForPrompt())) root.Subcommands.Add(command);
        return root;
    }
}
