using System.CommandLine;
using ChatBot.Answers;

namespace ChatBot.CommandLine;

/// <summary>Opens a citation.</summary>
internal static class ShowCommand
{
    private const int UsuallyAround = 2;
    private const int MostAround = 10_000;

    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var citation = Citation();
        var around = CommonOptions.Number("--around", "How many passages to show before and after.", UsuallyAround, least: 0, MostAround);
        var verify = new Option<bool>("--verify") { Description = "Only check it: print where the bytes stand, their SHA-256, and whether they hold." };
        var command = new TaughtCommand(Commands.Show, "Show a cited passage with its neighbours, checked against the file.")
        {
            Arguments = { citation },
            Options = { around, verify, CommonOptions.Documents, CommonOptions.Json },
            Examples = ["show c0123456789ab", "show c0123456789ab --around 5", "show c0123456789ab --verify"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var corpus = await OpenCorpus.ReadAsync(parsed, environment, cancellationToken);
            var show = new ShowRun(corpus, AnswerOutput.For(parsed, environment), environment);
            return await show.RunAsync(parsed.GetRequiredValue(citation), parsed.GetValue(around), parsed.GetValue(verify), cancellationToken);
        });
        return command;
    }

    /// <summary>Without options: at the prompt the query layer shows it.</summary>
    public static AnswerCommand ForPrompt()
    {
        var citation = Citation();
        return new AnswerCommand(Commands.Show, "Show a cited passage with its neighbours.")
        {
            Arguments = { citation },
            Request = parsed => new ChatRequest { Command = Commands.Show, Citation = parsed.GetRequiredValue(citation) },
        };
    }

    private static Argument<string> Citation() => new("citation") { Description = "The id that an answer gives with a source, such as c0123456789ab." };
}
