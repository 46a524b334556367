using ChatBot;
using ChatBot.CommandLine;

await using var models = new ProcessModels();
return await CommandLineApp.RunAsync(args, ProcessEnvironment.Current(models), CancellationToken.None);
