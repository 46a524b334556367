using ChatBot.Batch;

namespace ChatBot.CommandLine;

/// <summary>Answers requests from standard input, for scripts and for measuring.</summary>
internal static class BatchCommand
{
    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var command = new TaughtCommand("batch", "Answer requests: one JSON object a line in, one a line out, in the same order.")
        {
            Options = { CommonOptions.Documents },
            Examples = ["batch < requests.jsonl > answers.jsonl", "batch --documents ./minutes < requests.jsonl | chatbot verify --documents ./minutes"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var corpus = await OpenCorpus.ReadAsync(parsed, environment, cancellationToken);
            await corpus.EmbedAllAsync(cancellationToken);
            var writer = new BatchWriter(environment.Output);
            await new BatchRun(environment.Input, writer, corpus.Guarded, environment.Time).RunAsync(cancellationToken);
            return ExitCode.Answered;
        });
        return command;
    }
}
