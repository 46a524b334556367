using System.Text;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Hosting;

public sealed class ServingSpecs
{
    [Fact]
    public async Task Without_arguments_it_serves_until_it_is_told_to_stop()
    {
        using var process = Harbour.Process();
        using var stop = new CancellationTokenSource();

        var serving = process.RunAsync(Stream.Null, Stream.Null, stop.Token);
        await process.Error.Until("Read 2 documents");
        Assert.False(serving.IsCompleted);
        await stop.CancelAsync();

        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task Platforms_without_tokens_are_reported_as_off_with_what_to_set()
    {
        var log = await LogOfAsync(Harbour.Process());

        Assert.Contains("Discord: off; set Discord:Token", log, StringComparison.Ordinal);
        Assert.Contains("Slack: off; set Slack:BotToken, and Slack:AppToken (Socket Mode) or Slack:SigningSecret (HTTP)", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_logged_once()
    {
        var process = Harbour.Process().WithFile(Path.Combine("index", "documents", "empty.txt"), "");

        var log = await LogOfAsync(process);

        Assert.Single(log.Split('\n'), line => line.Contains("empty.txt was left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_end_it_at_once()
    {
        using var process = Harbour.Process();
        process.Variables["Documents__Folder"] = "nowhere";

        Assert.Equal(78, (await process.RunAsync()).Code);
    }

    [Fact]
    public async Task A_synonym_file_that_cannot_be_used_ends_it_too()
    {
        using var process = Harbour.Process().WithFile(Path.Combine("index", "synonyms.txt"), "a => => b\n");

        var run = await process.RunAsync();

        Assert.Equal(78, run.Code);
        Assert.Contains("synonyms.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_it_takes_questions_until_an_empty_line()
    {
        using var process = Harbour.Process(isTerminal: true);
        process.Variables["NO_COLOR"] = "1";
        using var input = new MemoryStream("/sources\n/quote\nWho pays for the dredging?\n\n"u8.ToArray());
        using var output = new MemoryStream();

        var code = await process.RunAsync(input, output, CancellationToken.None);

        var text = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(0, code);
        Assert.Contains("2 documents", text, StringComparison.Ordinal);
        Assert.Contains("The commands are /ask, /who-attended,", text, StringComparison.Ordinal);
        Assert.Contains("half of the dredging", text, StringComparison.Ordinal);
    }

    private static async Task<string> LogOfAsync(ChatBotProcess process)
    {
        using (process)
        {
            using var stop = new CancellationTokenSource();
            var serving = process.RunAsync(Stream.Null, Stream.Null, stop.Token);
            await process.Error.Until("Read 2 documents");
            await process.Error.Until("Application started");
            await stop.CancelAsync();
            await serving;
            return process.Error.Text;
        }
    }
}
