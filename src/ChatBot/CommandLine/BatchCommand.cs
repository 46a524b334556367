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
            var run = new BatchRun(environment.Input, writer, corpus.Guarded, environment.Time);
            await run.RunAsync(cancellationToken);
            // Still 0: whoever reads the lines has each outcome, and a script must be able to tell "all were tried" from "the run broke".
            if (run.Failed > 0) await environment.Error.WriteLineAsync($"{run.Failed} of {run.Lines} requests failed; their lines say why.");
            return ExitCode.Answered;
        });
        return command;
    }
}
