using System.CommandLine;
using ChatBot.Benchmarks.Discord;
using ChatBot.Benchmarks.Evidence;
using ChatBot.Benchmarks.Folder;
using ChatBot.Benchmarks.Search;
using ChatBot.Benchmarks.Slack;
using ChatBot.Benchmarks.Soak;

return await new RootCommand("What the bot does in how much time and memory. All but search and evidence need it published first: dotnet publish src/ChatBot -c Release -r linux-x64.")
{
    SearchBenchmark.Command(),
    EvidenceBenchmark.Command(),
    FolderBenchmark.Command(),
    DiscordLoad.Command(),
    DiscordChaos.Command(),
    SlackLoad.Command(),
    SlackChaos.Command(),
    SoakRun.Command(),
}.Parse(args).InvokeAsync();
