using System.CommandLine.Parsing;
using System.Text;
using ChatBot.CommandLine;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

public sealed class ReadmeSpecs
{
    private const string Program = "$ dotnet run --project src/ChatBot -- ";

    [Fact]
    public async Task The_exchange_in_the_readme_is_what_the_program_says()
    {
        var block = RepositoryFiles.Read("README.md").Split("```console\n")[1].Split("```")[0].TrimEnd().Split('\n');
        Assert.StartsWith(Program, block[0], StringComparison.Ordinal);

        var output = await RunAsync([.. CommandLineParser.SplitCommandLine(block[0][Program.Length..])]);

        // A line with an ellipsis stands for lines left out; the others follow one another in this order.
        var at = 0;
        foreach (var line in block.Skip(1).Where(line => !line.Contains('…')))
        {
            var found = output.IndexOf($"{line}\n", at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"The program does not say “{line}” there, but:\n{output}");
            at = found + line.Length + 1;
        }
    }

    [Fact]
    public void Every_command_of_the_program_stands_in_the_readme()
    {
        using var process = new ChatBotProcess();
        var readme = RepositoryFiles.Read("README.md");

        var commands = ChatBotCommand.Create(process.Environment(Stream.Null, Stream.Null)).Subcommands.Select(command => command.Name).Where(name => name != "help");

        Assert.All(commands, name => Assert.Matches($"`{name}[ `]", readme));
    }

    private static async Task<string> RunAsync(string[] arguments)
    {
        using var process = new ChatBotProcess();
        using var output = new MemoryStream();
        var code = await CommandLineApp.RunAsync(arguments, process.Environment(Stream.Null, output) with { WorkingDirectory = RepositoryFiles.Root }, CancellationToken.None);
        Assert.Equal(0, code);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
