using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

public sealed class ShowSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task A_citation_is_shown_with_its_neighbours_and_checked()
    {
        var citation = await CitationAsync();

        var run = await _process.RunAsync("show", citation, "--around", "1");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Holds: bytes ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nBefore\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nThe passage\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nAfter\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_passage_is_shown_when_it_is_only_checked()
    {
        var run = await _process.RunAsync("show", await CitationAsync(), "--verify", "--json");

        var line = BatchLines.Parse(run).Single();
        Assert.Single(line.Citations());
        Assert.StartsWith("Holds: bytes ", line.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_citation_is_not_answered()
    {
        var run = await _process.RunAsync("show", "c000000000000");

        Assert.Equal(1, run.Code);
        Assert.Contains("c000000000000", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_no_neighbours_is_wrong_usage() =>
        Assert.Equal(2, (await _process.RunAsync("show", "c000000000000", "--around", "-1")).Code);

    private async Task<string> CitationAsync()
    {
        var run = await _process.RunAsync("""{"command":"ask","question":"Who pays for the dredging?"}""", ["batch"]);
        return BatchLines.Parse(run).Single().Citations().First().Text("id")!;
    }
}
