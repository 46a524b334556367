using System.CommandLine;
using ChatBot.Configuration;
using ChatBot.Corpus;
using ChatBot.Operations;

namespace ChatBot.CommandLine;

/// <summary>Asks the bot that serves here how it is: for container engines, in an image that has no other program.</summary>
internal static class HealthyCommand
{
    public static TaughtCommand Create(ProcessEnvironment environment)
    {
        var ready = new Option<bool>("--ready") { Description = "Ask whether the documents are read and each platform is connected, not only whether it runs." };
        var command = new TaughtCommand("healthy", "Ask the bot that serves at Http:Address how it is; ends with 0 when it is well, else with 1.")
        {
            Options = { ready },
            Examples = ["healthy", "healthy --ready"],
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(ready) ? OperationsEndpoints.Ready : OperationsEndpoints.Health;
            var (isGood, said) = await ProbeClient.AskAsync(Settings.Load(environment).Http.Address, path, cancellationToken);
            parsed.InvocationConfiguration.Output.WriteLine(ShownText.Of(said));
            return isGood ? ExitCode.Answered : ExitCode.NotAnswered;
        });
        return command;
    }
}
