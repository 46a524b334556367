using System.CommandLine;
using System.Text.Json;
using ChatBot.Checking;
using ChatBot.Configuration;
using ChatBot.Corpus.Reading;
using ChatBot.Terminal;

namespace ChatBot.CommandLine;

/// <summary>Shows what was understood of each file, before somebody asks about it.</summary>
internal static class CheckCommand
{
    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder to look through; without it the one that is answered from.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new TaughtCommand("check", "Show what was understood of each document and what looks wrong.")
        {
            Arguments = { folder },
            Options = { CommonOptions.Documents, CommonOptions.Json },
            Examples = ["check", "check ./minutes", "check --json ./minutes"],
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var paths = CorpusPaths.Choose(parsed.GetValue(folder) ?? parsed.GetValue(CommonOptions.Documents), Settings.Load(environment), environment);
            using var progress = new ReadingProgressBar(environment);
            var files = new FolderCheck(CorpusReader.Read(paths.Documents, progress, cancellationToken)).Run();
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(CommonOptions.Json)) output.WriteLine(JsonSerializer.Serialize(files, CheckJson.Readable.IReadOnlyListCheckedFile));
            else CheckTable.Write(files, output);
            return Task.FromResult(files.Any(file => file.Refused is not null) ? ExitCode.NotAnswered : ExitCode.Answered);
        });
        return command;
    }
}
