using System.CommandLine.Parsing;
using System.Text;
using ChatBot.CommandLine;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

/// <summary>The README is short, and what it shows is what happens.</summary>
public sealed class ReadmeSpecs
{
    private const string Program = "$ dotnet run --project src/ChatBot -- ";

    private static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public async Task The_exchange_in_the_readme_is_what_the_program_says()
    {
        var block = Readme.Text.Split("```console\n")[1].Split("```")[0].TrimEnd().Split('\n');
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
    public async Task A_citation_that_the_readme_opens_is_one_of_its_exchange()
    {
        var show = Assert.Single(Readme.CodeSpans, code => code.StartsWith("show ", StringComparison.Ordinal));

        var exchange = await RunAsync("ask", "Who attended the ceasefire talks?", "-v");

        Assert.Contains(show.Split(' ')[1], exchange, StringComparison.Ordinal);
        Assert.NotEmpty(await RunAsync(show.Split(' ')));
    }

    [Fact]
    public void It_has_the_two_commands_that_everybody_needs() =>
        Assert.All(
            ["dotnet run --project src/ChatBot -- ask \"Who attended the ceasefire talks?\"", "dotnet test"],
            command => Assert.Contains(command, Readme.ShellLines));

    [Fact]
    public void It_has_at_most_1200_words() =>
        Assert.InRange(Readme.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, 1200);

    [Fact]
    public void It_leads_to_every_page()
    {
        var targets = Readme.Links.Select(link => link.Target.Split('#')[0]).ToHashSet(StringComparer.Ordinal);

        var others = MarkdownPage.Guides.Select(page => page.Path).Where(path => Path.GetFileName(path) != "README.md");

        Assert.All(others, path => Assert.Contains(path, targets));
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = new ChatBotProcess();
        using var output = new MemoryStream();
        var environment = process.Environment(Stream.Null, output) with { WorkingDirectory = RepositoryFiles.Root };
        var code = await CommandLineApp.RunAsync(arguments, environment, CancellationToken.None);
        Assert.Equal(0, code);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
