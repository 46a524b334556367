using System.Text.Json;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

public sealed class ExplainSpecs : IDisposable
{
    private const string Question = "Who pays for the dredging?";

    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task Beside_each_citation_stands_how_the_search_came_to_its_score()
    {
        var run = await _process.RunAsync("ask", Question, "--explain");

        Assert.Equal(0, run.Code);
        Assert.Contains("sum of:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("weight(words:dredg), result of:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" words in the field\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_the_same_as_a_tree()
    {
        var line = BatchLines.Parse(await _process.RunAsync("ask", Question, "--explain", "--json")).Single();

        var explanation = line.Citations().First().GetProperty("explanation");
        Assert.True(explanation.GetProperty("value").GetDouble() > 0);
        Assert.NotEmpty(explanation.GetProperty("details").EnumerateArray());
    }

    [Fact]
    public async Task Nobody_gets_it_unasked()
    {
        var line = BatchLines.Parse(await _process.RunAsync("ask", Question, "--json")).Single();

        Assert.All(line.Citations(), citation => Assert.False(citation.TryGetProperty("explanation", out JsonElement _)));
    }
}
