using ChatBot;
using ChatBot.CommandLine;

return await CommandLineApp.RunAsync(args, ProcessEnvironment.Current(), CancellationToken.None);
