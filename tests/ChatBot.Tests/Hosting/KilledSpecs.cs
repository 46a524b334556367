using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Hosting;

/// <summary>The program as a process of its own, which is ended without a word at any moment.</summary>
public sealed partial class KilledSpecs : IDisposable
{
    private const string Questions = """
        {"id":"1","command":"ask","question":"What did Henrik Aldous say about crane 17?"}
        {"id":"2","command":"who-attended","talk":"Harbour meeting 33"}
        {"id":"3","command":"quote","speaker":"Ilse Brandt","about":"crane 200"}
        {"id":"4","command":"sources"}

        """;

    private readonly ChatBotProcess _process = new();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task However_often_it_is_killed_while_it_reads_it_answers_as_if_nothing_had_been()
    {
        var random = new Random(5);
        for (var file = 0; file < 300; file++) Write(file, "green");
        for (var kill = 0; kill < 6; kill++)
        {
            using var serving = Serve();
            await Task.WhenAny(SaysAsync(serving, "Ready to answer"), Pause(random.Next(200, 1_500)));
            Write(random.Next(300), $"painted {kill} times");
            await Pause(random.Next(0, 1_200));
            serving.Kill();
            await serving.WaitForExitAsync();
        }

        using (var last = Serve())
        {
            Assert.True(await SaysAsync(last, "Ready to answer").WaitAsync(TimeSpan.FromMinutes(2)));
            last.Kill();
            await last.WaitForExitAsync();
        }

        var kept = await _process.RunAsync(Questions, ["batch"]);
        Directory.Delete(State, recursive: true);
        var anew = await _process.RunAsync(Questions, ["batch"]);

        Assert.Equal(Untimed(anew.Output), Untimed(kept.Output));
        Assert.Equal(4, kept.Lines.Length);
    }

    private string State => Path.Combine(_process.Home, "state");

    private void Write(int file, string colour) => _process.WithDocument(
        $"talk-{file:000}.md",
        $"# Harbour meeting {file}\n\nAttendees:\n- Henrik Aldous\n- Ilse Brandt\n\nHenrik Aldous: Crane {file} is {colour}.\n\nIlse Brandt: I have seen crane {file}, too.\n");

    private Process Serve()
    {
        _process.Variables["State__Folder"] = State;
        var start = new ProcessStartInfo("dotnet", [typeof(ProcessEnvironment).Assembly.Location, "--documents", _process.Documents])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = _process.Home,
        };
        foreach (var (name, value) in _process.Variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Another process cannot be told to wait for a clock of ours.</summary>
    private static Task Pause(int milliseconds) => Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System);

    private static async Task<bool> SaysAsync(Process process, string text)
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string Untimed(string answers) => ElapsedTime().Replace(answers, "");

    [GeneratedRegex("\"elapsed_ms\":[0-9.]+")]
    private static partial Regex ElapsedTime();
}
