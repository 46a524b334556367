using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Discord;

/// <summary>The bot as an operator runs it: a process of its own, with its default documents, connected to a simulated Discord and, where one is given, a simulated Slack.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _state;
    private readonly ConcurrentQueue<string> _log = new();
    private long _mostBytes;

    private BotProcess(Process process, DirectoryInfo state)
    {
        _process = process;
        _state = state;
    }

    /// <summary>The most that was resident at any look, in megabytes.</summary>
    public double MostMegabytes => _mostBytes / 1_000_000.0;

    /// <summary>What is resident now, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            Look();
            return _process.WorkingSet64 / 1_000_000.0;
        }
    }

    /// <summary>Its warnings and errors, a line each.</summary>
    public IReadOnlyList<string> Lines => [.. _log];

    /// <summary>Its warnings and errors.</summary>
    public string Log => string.Join('\n', _log);

    public static BotProcess Start(DiscordSimulator discord, SlackSimulator? slack = null)
    {
        var state = Directory.CreateTempSubdirectory("chatbot-benchmark");
        var start = new ProcessStartInfo("dotnet", [Program]) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["Discord__Token"] = discord.World.Token;
        start.Environment["Discord__ApiUrl"] = discord.ApiUrl.ToString();
        if (slack is not null)
        {
            start.Environment["Slack__BotToken"] = slack.Options.BotToken;
            start.Environment["Slack__AppToken"] = slack.Options.AppToken;
            start.Environment["Slack__ApiUrl"] = slack.ApiUrl.ToString();
        }

        start.Environment["Http__Address"] = "http://127.0.0.1:0";
        // A crowd stands for many servers.
        start.Environment["Limits__ServerQuestionsPerMinute"] = "1000000";
        start.Environment["State__Folder"] = state.FullName;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        // As the container sets it.
        start.Environment["DOTNET_GCgen0size"] = "0x1000000";
        var bot = new BotProcess(Process.Start(start)!, state);
        bot._process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data)) bot._log.Enqueue(line.Data);
        };
        bot._process.BeginErrorReadLine();
        return bot;
    }

    public void Look()
    {
        _process.Refresh();
        if (_process.HasExited) throw new InvalidOperationException($"The bot has ended with {_process.ExitCode}: {Log}");
        _mostBytes = Math.Max(_mostBytes, _process.WorkingSet64);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _state.Delete(recursive: true);
    }

    /// <summary>Published for this platform, compiled ahead.</summary>
    private static string Program
    {
        get
        {
            var platform = RuntimeInformation.RuntimeIdentifier;
            var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "publish", "ChatBot", $"release_{platform}", "chatbot.dll"));
            return File.Exists(program) ? program : throw new FileNotFoundException($"Publish it first: dotnet publish src/ChatBot -c Release -r {platform} ({program})");
        }
    }
}
