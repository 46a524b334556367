using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Answers;
using ChatBot.CommandLine;

namespace ChatBot.Hosting;

/// <summary>Turns lines typed at the prompt into requests; a plain question knows the plain questions before it.</summary>
internal sealed partial class PromptReader
{
    private const int Remembered = 6;
    private readonly Command _commands = WithoutProgram();
    private readonly List<string> _asked = [];
    private IReadOnlyList<string> _cited = [];

    /// <summary>A request, or what is wrong with the line.</summary>
    public (ChatRequest? Request, string? Problem) Read(string line) =>
        ShowNumber().Match(line) is { Success: true } shown ? ReadNumber(shown.Groups["number"].Value)
        : line.StartsWith('/') ? ReadCommand(line[1..])
        : (ReadQuestion(line), null);

    /// <summary>"show 3" opens the third citation of the last answer that had any; what was opened leaves the numbers as they are.</summary>
    public void Remember(Answer answer)
    {
        if (answer.Command != Commands.Show && answer.Citations.Count > 0) _cited = [.. answer.Citations.Select(citation => citation.Id.Value)];
    }

    private (ChatRequest? Request, string? Problem) ReadNumber(string number) =>
        int.TryParse(number, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= _cited.Count
            ? (new ChatRequest { Command = Commands.Show, Citation = _cited[position - 1] }, null)
            : (null, _cited.Count == 0 ? "No answer with sources was given yet." : $"The last answer has the sources 1 to {_cited.Count}.");

    [GeneratedRegex(@"^/?show\s+\[?(?<number>\d{1,4})\]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShowNumber();

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
