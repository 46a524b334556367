using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Hosting;

/// <summary>Passages are looked at for their meaning once, behind whoever asks.</summary>
public sealed partial class EmbeddingSpecs : IDisposable
{
    private const string Done = "All passages have been looked at for their meaning";

    private readonly ChatBotProcess _process = Harbour.Process();
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        _process.Dispose();
    }

    [Fact]
    public async Task It_is_ready_and_answers_while_they_are_looked_at_and_says_how_far_that_is()
    {
        _process.WithDocument("cranes.txt", Cranes(3_000));
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        await serving.Until("Ready to answer", "Looking at ");

        var ready = await _http.GetStringAsync(new Uri(address, "/readyz"));
        var measured = await _http.GetStringAsync(new Uri(address, "/metrics"));

        Assert.Matches("^{\"ready\":true,\"documents\":\"read; [0-9]+ of 30[0-9]+ passages have been looked at for their meaning\"", ready);
        Assert.Contains("chatbot_corpus_embedded", measured, StringComparison.Ordinal);
        Assert.DoesNotContain(Done, _process.Error.Text, StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
        Assert.DoesNotContain(Done, _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_says_in_a_sentence_how_many_are_left()
    {
        using var process = Harbour.Process(isTerminal: true);
        process.Variables["NO_COLOR"] = "1";
        process.WithDocument("cranes.txt", Cranes(3_000));
        await using var terminal = new TypedPrompt(process);

        var said = string.Join(' ', (await terminal.AskAsync("/sources")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Matches("[0-9]+ passages have not been looked at for their meaning yet and are found by their words alone. 3 documents", said);
    }

    [Fact]
    public async Task A_second_start_goes_on_where_the_first_was_stopped_and_then_nothing_is_left_to_do()
    {
        _process.WithDocument("cranes.txt", Cranes(1_000));
        await using (var first = new Serving(_process))
        {
            await first.Until("Looking at ");
            await UntilAsync(await first.AddressAsync(), SomeMade());
            await first.StopAsync();
        }

        await using (var second = new Serving(_process)) await second.Until(Done);
        var said = Left().Matches(_process.Error.Text).Select(match => match.Groups["left"].Value);
        var left = said.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, left.Count);
        Assert.InRange(left[1], 1, left[0] - 64);

        var then = await _process.RunAsync("sources");
        Assert.StartsWith("3 documents", then.Output, StringComparison.Ordinal);
        Assert.Equal(2, Left().Count(_process.Error.Text));
    }

    [Fact]
    public async Task What_the_bot_made_a_command_uses_and_what_it_did_not_make_a_command_warns_of()
    {
        _process.WithDocument("cranes.txt", Cranes(200));
        var before = await _process.RunAsync("ask", "Who pays for the dredging?");
        Assert.Matches("2[0-9]+ passages have not been looked at for their meaning and are found by their words alone", before.Error);
        await using (var serving = new Serving(_process)) await serving.Until(Done);
        var said = _process.Error.Text.Length;

        var after = await _process.RunAsync("ask", "Who pays for the dredging?");

        Assert.Equal("", after.Error[said..]);
        Assert.Contains("half of the dredging", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_looks_at_all_of_them_first()
    {
        _process.WithDocument("cranes.txt", Cranes(200));

        var run = await _process.RunAsync(BatchLines.Input("""{"command":"sources"}"""), ["batch"]);

        Assert.StartsWith("3 documents", Assert.Single(BatchLines.Parse(run)).Text("text"), StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    private async Task UntilAsync(Uri address, Regex ready)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (true)
        {
            using var response = await _http.GetAsync(new Uri(address, "/readyz"), patience.Token);
            if (ready.IsMatch(await response.Content.ReadAsStringAsync(patience.Token))) return;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    private static string Cranes(int turns) =>
        string.Concat(Enumerable.Range(0, turns).Select(turn => $"Ilse Brandt: Crane {turn} has been painted by the harbour.\n\n"));

    [GeneratedRegex("Looking at (?<left>[0-9]+) of [0-9]+ passages", RegexOptions.ExplicitCapture)]
    private static partial Regex Left();

    [GeneratedRegex("read; [1-9][0-9]* of")]
    private static partial Regex SomeMade();
}
