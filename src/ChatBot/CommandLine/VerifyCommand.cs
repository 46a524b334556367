using System.CommandLine;
using ChatBot.Configuration;
using ChatBot.Verification;

namespace ChatBot.CommandLine;

/// <summary>Checks answers that were given before.</summary>
internal static class VerifyCommand
{
    private const string StandardInput = "-";

    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var answers = new Argument<string>("answers")
        {
            Description = "A file of answers as batch writes them; standard input without it, or with -.",
            DefaultValueFactory = _ => StandardInput,
        };
        var command = new TaughtCommand("verify", "Check every citation of answers against the files: the bytes, the quote and the SHA-256.")
        {
            Arguments = { answers },
            Options = { CommonOptions.Documents },
            Examples = ["verify answers.jsonl", "batch < requests.jsonl | chatbot verify"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = CorpusPaths.Choose(parsed.GetValue(CommonOptions.Documents), Settings.Load(environment), environment);
            await using var input = Open(parsed.GetRequiredValue(answers), environment);
            var check = new AnswersCheck(new DocumentBytes(paths.Documents), parsed.InvocationConfiguration.Output);
            return await check.RunAsync(input, cancellationToken) ? ExitCode.Answered : ExitCode.NotAnswered;
        });
        return command;
    }

    private static Stream Open(string answers, ProcessEnvironment environment)
    {
        if (answers == StandardInput) return environment.Input;
        var path = Path.GetFullPath(answers, environment.WorkingDirectory);
        return File.Exists(path) ? File.OpenRead(path) : throw new UsageException($"There is no file {path}.");
    }
}
