using System.Globalization;
using ChatBot.Benchmarks.Discord;
using ChatBot.Benchmarks.Folder;
using ChatBot.Benchmarks.Search;
using ChatBot.Benchmarks.Slack;
using ChatBot.Benchmarks.Soak;

return args switch
{
    [] or ["--help" or "-h" or "-?", ..] or [_, "--help" or "-h" or "-?", ..] => Help(0),
    ["search", .. var rest] => SearchBenchmark.Run(rest),
    ["discord-load"] => await DiscordLoad.RunAsync([50, 200, 1000]),
    ["discord-load", var paces] => await DiscordLoad.RunAsync([.. paces.Split(',').Select(pace => int.Parse(pace, CultureInfo.InvariantCulture))]),
    ["discord-chaos"] => await DiscordChaos.RunAsync(seed: 1),
    ["folder", .. var rest] => await FolderBenchmark.RunAsync(rest),
    ["soak", .. var rest] => await SoakRun.RunAsync(SoakOptions.Read(rest)),
    ["slack", .. var rest] => await SlackBenchmark.RunAsync(rest),
    _ => Help(2),
};

static int Help(int exitCode)
{
    (exitCode == 0 ? Console.Out : Console.Error).WriteLine("""
        Usage: dotnet run -c Release --project tests/ChatBot.Benchmarks -- search|folder|discord-load|discord-chaos|slack|soak [options]

        search   builds the index over invented passages of natural word distribution and measures
                 build, memory, query latency and allocations, with a plain scan beside it

          --passages 1000,65000,1000000   sizes to measure
          --queries 400                   questions per run
          --runs 5                        runs over all questions (and up to 3 builds); medians are printed
          --seed 1                        of the invented passages and questions

        folder   a generated folder of talks: reading by stage, cold and kept, the start of the bot as a process of its own
                 (dotnet build -c Release src/ChatBot first), and the time from saving a file to its being answered from

          --megabytes 1,20,200            sizes to measure; 1000 is a gigabyte and takes several of memory
          --files 10000                   at most; 50 a megabyte below that
          --saves 10                      files saved, one after the other
          --seed 1                        of the invented documents

        discord-load [50,200,1000]  the bot as a process of its own (dotnet publish src/ChatBot -c Release -r linux-x64 first), a simulated Discord in
                        this one: 50, 200 and 1,000 interactions a second; time to the first answer, memory
        discord-chaos   2,000 interactions in a minute of cut sockets, withheld acknowledgements, 429s and 500s

        slack    the bot against a Slack on loopback, in one process, in Socket Mode and over HTTP: slash
                 commands at several rates, then 60 s of chaos

          --rates 50,200,1000             slash commands a second
          --seconds 10                    at each rate
          --chaos 60                      seconds; 0 for none
          --commands 2000                 while there is chaos

        soak     the bot as a process of its own (published as above) on a simulated Discord and a
                 simulated Slack whose connections break: memory stays flat, no error is logged, nothing is lost

          --seconds 1800                  of load
          --rate 4                        questions a second on each platform
          --every 90                      seconds between troubles on each platform
        """);
    return exitCode;
}
