using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;

namespace ChatBot.Benchmarks.Serving;

/// <summary>The bot as an operator runs it: a process of its own, with its default documents, connected to simulated platforms.</summary>
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
        _process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data)) _log.Enqueue(line.Data);
        };
        _process.BeginErrorReadLine();
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

    /// <summary>Published for this platform: a native program.</summary>
    public static string Program
    {
        get
        {
            var platform = RuntimeInformation.RuntimeIdentifier;
            var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "publish", "ChatBot", $"release_{platform}", "chatbot"));
            return File.Exists(program) ? program : throw new FileNotFoundException($"Publish it first: dotnet publish src/ChatBot -c Release -r {platform} ({program})");
        }
    }

    /// <summary>Connects to Discord, to Slack in Socket Mode, or to both; ready when the simulators say so.</summary>
    public static BotProcess Start(DiscordSimulator? discord = null, SlackSimulator? slack = null)
    {
        var settings = new Dictionary<string, string> { ["Http__Address"] = "http://127.0.0.1:0" };
        if (discord is not null)
        {
            settings["Discord__Token"] = discord.World.Token;
            settings["Discord__ApiUrl"] = discord.ApiUrl.ToString();
        }

        if (slack is not null)
        {
            settings["Slack__BotToken"] = slack.Options.BotToken;
            settings["Slack__AppToken"] = slack.Options.AppToken;
            settings["Slack__ApiUrl"] = slack.ApiUrl.ToString();
        }

        return Start(settings);
    }

    /// <summary>Slack delivers to it over HTTP; ready when this returns.</summary>
    public static async Task<BotProcess> StartOverHttpAsync(SlackSimulator slack)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var bot = Start(new Dictionary<string, string>
        {
            ["Http__Address"] = address.ToString(),
            ["Slack__BotToken"] = slack.Options.BotToken,
            ["Slack__SigningSecret"] = slack.Options.SigningSecret,
            ["Slack__ApiUrl"] = slack.ApiUrl.ToString(),
        });
        await bot.UntilReadyAsync(new Uri(address, "readyz"));
        slack.RequestUrl = new Uri(address, "slack/events");
        return bot;
    }

    public void Look()
    {
        _process.Refresh();
        if (_process.HasExited) throw new InvalidOperationException($"The bot has ended with {_process.ExitCode}: {string.Join('\n', _log)}");
        _mostBytes = Math.Max(_mostBytes, _process.WorkingSet64);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _state.Delete(recursive: true);
    }

    private static BotProcess Start(Dictionary<string, string> settings)
    {
        var state = Directory.CreateTempSubdirectory("chatbot-benchmark");
        var start = new ProcessStartInfo(Program) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (key, value) in settings) start.Environment[key] = value;
        // A crowd stands for many servers.
        start.Environment["Limits__ServerQuestionsPerMinute"] = "1000000";
        start.Environment["State__Folder"] = state.FullName;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return new BotProcess(Process.Start(start)!, state);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilReadyAsync(Uri probe)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); !await IsReadyAsync(client, probe);)
        {
            Look();
            if (waited.Elapsed > TimeSpan.FromSeconds(60)) throw new TimeoutException("The bot does not get ready.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, Uri probe)
    {
        try
        {
            using var answer = await client.GetAsync(probe);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
