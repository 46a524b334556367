using ChatBot.Tests.Support;

namespace ChatBot.Tests.Terminal;

public sealed class OutputSpecs
{
    private const char Escape = '\u001B';

    [Fact]
    public async Task A_terminal_gets_highlights()
    {
        using var process = Harbour.Process(isTerminal: true);

        Assert.Contains(Escape, (await process.RunAsync("ask", "Who pays for the dredging?")).Output);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task A_terminal_that_wants_no_colour_gets_none(string variable, string value)
    {
        using var process = Harbour.Process(isTerminal: true);
        process.Variables[variable] = value;

        Assert.DoesNotContain(Escape, (await process.RunAsync("ask", "Who pays for the dredging?")).Output);
    }

    [Fact]
    public async Task A_pipe_gets_plain_lines_of_any_length()
    {
        using var process = Harbour.Process();

        var run = await process.RunAsync("ask", "Who pays for the dredging?");

        Assert.DoesNotContain(Escape, run.Output);
        Assert.Contains(run.Lines, line => line.Length > process.Width);
    }

    [Fact]
    public async Task Escape_sequences_of_a_document_are_harmless_in_a_pipe_too()
    {
        using var process = new ChatBotProcess().WithDocument("odd.txt", "The harbour\u001B[2J office opens at nine.\n\nIt closes at five.\n");

        Assert.DoesNotContain(Escape, (await process.RunAsync("sources")).Output);
        Assert.DoesNotContain(Escape, (await process.RunAsync("ask", "When does the harbour office open?")).Output);
    }
}
