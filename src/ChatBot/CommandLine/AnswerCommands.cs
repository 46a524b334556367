using System.CommandLine;

namespace ChatBot.CommandLine;

/// <summary>All commands that the query layer answers, in the order in which help lists them.</summary>
internal static class AnswerCommands
{
    public static IReadOnlyList<AnswerCommand> All() =>
    [
        QuestionCommands.Ask(),
        QuestionCommands.WhoAttended(),
        QuestionCommands.Outcomes(),
        QuestionCommands.Actions(),
        QuestionCommands.Summary(),
        QuestionCommands.Quote(),
        QuestionCommands.Timeline(),
        QuestionCommands.Compare(),
        ListingCommands.Talks(),
        ListingCommands.Sources(),
        ListingCommands.Help(),
    ];

    /// <summary>The commands as they run from a shell: each reads the documents, answers and ends.</summary>
    public static IEnumerable<Command> Runnable(ProcessEnvironment environment)
    {
        foreach (var command in All())
        {
            command.Options.Add(CommonOptions.Documents);
            command.Options.Add(CommonOptions.Verbose);
            command.Options.Add(CommonOptions.Json);
            command.SetAction((parsed, cancellationToken) => RunAsync(command.Request(parsed), parsed, environment, cancellationToken));
            yield return command;
        }
    }

    private static async Task<int> RunAsync(Answers.ChatRequest request, ParseResult parsed, ProcessEnvironment environment, CancellationToken cancellationToken)
    {
        using var corpus = await OpenCorpus.ReadAsync(parsed, environment, cancellationToken);
        await corpus.EmbedFewAsync(cancellationToken);
        var started = environment.Time.GetTimestamp();
        var answer = corpus.Guarded.Answer(request);
        return await AnswerOutput.For(parsed, environment).WriteAsync(answer, environment.Time.GetElapsedTime(started), cancellationToken);
    }
}
