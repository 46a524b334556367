using System.Net;
using System.Text.RegularExpressions;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;
using ChatBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace ChatBot.Tests.Operations;

/// <summary>Apart from all other tests: a process has one set of measurements.</summary>
[CollectionDefinition(nameof(MetricSpecs), DisableParallelization = true)]
public sealed class MetricsApart;

[Collection(nameof(MetricSpecs))]
public sealed partial class MetricSpecs : IAsyncLifetime
{
    private readonly ChatBotProcess _process = Harbour.Process();
    private DiscordSimulator _discord = null!;
    private SlackSimulator _slack = null!;

    public async Task InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync();
        _slack = await SlackSimulator.StartAsync();
        _process.Connect(_discord);
        _process.Connect(_slack);
    }

    public async Task DisposeAsync()
    {
        await _discord.DisposeAsync();
        await _slack.DisposeAsync();
        _process.Dispose();
    }

    [Fact]
    public async Task Questions_connections_documents_and_memory_are_measured()
    {
        await using var serving = new Serving(_process);
        var address = await UpAsync(serving);
        await AskOnBothAsync();

        var series = await SeriesAsync(address, "chatbot_questions_total", 2);

        Assert.Contains(series, one => one.Is("chatbot_questions_total", 1, ("command", "ask"), ("platform", "Discord"), ("outcome", "Answered")));
        Assert.Contains(series, one => one.Is("chatbot_questions_total", 1, ("command", "ask"), ("platform", "Slack"), ("outcome", "NoEvidence")));
        Assert.Contains(series, one => one.Is("chatbot_question_duration_seconds_count", 1, ("command", "ask"), ("platform", "Discord")));
        Assert.Contains(series, one => one.Is("chatbot_platform_connected", 1, ("platform", "Discord")));
        Assert.Contains(series, one => one.Is("chatbot_connections_up", 2, ("platform", "Slack")));
        Assert.Contains(series, one => one.Is("chatbot_reconnects_total", 0, ("platform", "Discord")));
        Assert.Contains(series, one => one.Is("chatbot_corpus_documents", 2));
        Assert.Contains(series, one => one.Name == "chatbot_corpus_embedded");
        Assert.Contains(series, one => one.Name == "chatbot_corpus_age_seconds");
        Assert.Contains(series, one => one.Name == "dotnet_process_memory_working_set_bytes" && one.Value > 0);
    }

    [Fact]
    public async Task Reconnects_and_waits_for_limits_are_measured()
    {
        _slack.Api.Faults.Plan("chat.postMessage", Simulators.Slack.Api.Fault.TooMany(1));
        await using var serving = new Serving(_process);
        var address = await UpAsync(serving);
        await _discord.Gateway.RequestReconnectAsync();
        await serving.Until("has resumed its session");
        var ada = _slack.Person("ada");
        await ada.MentionsAsync(_slack.World.Channel("harbour"), "talks");
        await ada.SeesAsync(_slack.World.Channel("harbour"));

        var series = await SeriesAsync(address, "chatbot_ratelimit_wait_seconds_count", 1);

        Assert.Contains(series, one => one.Is("chatbot_reconnects_total", 1, ("platform", "Discord")));
        Assert.Contains(series, one => one.Name == "chatbot_ratelimit_wait_seconds_sum" && one.Labels["platform"] == "Slack" && one.Value >= 1);
    }

    [Fact]
    public async Task The_dashboard_asks_for_what_is_measured()
    {
        await using var serving = new Serving(_process);
        var address = await UpAsync(serving);
        await AskOnBothAsync();
        var known = (await SeriesAsync(address, "chatbot_questions_total", 2)).Select(one => one.Name).Append("chatbot_ratelimit_wait_seconds_bucket").ToHashSet(StringComparer.Ordinal);

        var asked = Name().Matches(string.Join('\n', Expression().Matches(RepositoryFiles.Read("deploy/grafana-dashboard.json")).Select(match => match.Groups["expression"].Value)))
            .Select(match => match.Value).Distinct().ToList();

        Assert.Contains("chatbot_questions_total", asked);
        Assert.All(asked, name => Assert.Contains(name, known));
        // And nothing that the bot measures itself is missing on it, but where its parts are.
        Assert.All(known.Where(name => name.StartsWith("chatbot_", StringComparison.Ordinal) && !name.EndsWith("_sum", StringComparison.Ordinal) && !name.EndsWith("_count", StringComparison.Ordinal)), name => Assert.Contains(name, asked));
    }

    [Fact]
    public async Task A_collector_gets_the_same_when_its_endpoint_is_set()
    {
        var received = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var collector = await CollectorAsync(received);
        _process.Variables["Metrics__OtlpEndpoint"] = collector.Urls.Single();
        _process.Variables["Metrics__OtlpProtocol"] = "http";
        await using (var serving = new Serving(_process))
        {
            await UpAsync(serving);
            await AskOnBothAsync();
        }

        // What was measured last is sent when the bot stops.
        var sent = System.Text.Encoding.Latin1.GetString(await received.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Contains("chatbot.questions", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("dredging", sent, StringComparison.Ordinal);
    }

    private async Task<Uri> UpAsync(Serving serving)
    {
        await serving.Until("is ready", "Registered with Discord", "connected in Socket Mode", "Ready to answer");
        await _slack.Sockets.UntilOpenAsync(2);
        return await serving.AddressAsync();
    }

    private async Task AskOnBothAsync()
    {
        await _discord.Rest.InDirectMessage(_discord.World.AddPerson("ada")).AsksAsync("ask", ("question", "Who pays for the dredging?"));
        await _slack.Person("ada").SlashAsync(_slack.World.Channel("harbour"), "/ask", "Who painted the zeppelin?");
        await _slack.Person("ada").SeesAsync(_slack.World.Channel("harbour"));
    }

    /// <summary>All series, once there are so many of this one: the page is put together anew every now and then only.</summary>
    private static async Task<List<Series>> SeriesAsync(Uri address, string name, int count)
    {
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var page = await http.GetStringAsync(new Uri(address, "/metrics"), patience.Token);
            var series = page.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Series.Read).ToList();
            if (series.Count(one => one.Name == name) >= count) return series;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    private static async Task<WebApplication> CollectorAsync(TaskCompletionSource<byte[]> received)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            if (context.Request.Path == "/v1/metrics") received.TrySetResult(body.ToArray());
        });
        await collector.StartAsync();
        return collector;
    }

    [GeneratedRegex(@"""expr"": ""(?<expression>([^""\\]|\\.)*)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\b(?:chatbot|dotnet)_[a-z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    /// <summary>A line of the text format: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format</summary>
    private sealed record Series(string Name, IReadOnlyDictionary<string, string> Labels, double Value)
    {
        public static Series Read(string line)
        {
            var match = Line().Match(line);
            Assert.True(match.Success, $"no line of the text format: {line}");
            var labels = Label().Matches(match.Groups["labels"].Value).ToDictionary(label => label.Groups["name"].Value, label => label.Groups["value"].Value, StringComparer.Ordinal);
            return new Series(match.Groups["name"].Value, labels, match.Groups["value"].Value is "+Inf" ? double.PositiveInfinity : double.Parse(match.Groups["value"].Value, System.Globalization.CultureInfo.InvariantCulture));
        }

        public bool Is(string name, double value, params ReadOnlySpan<(string Name, string Value)> labels)
        {
            if (Name != name || !Value.Equals(value)) return false;
            foreach (var label in labels)
                if (Labels.GetValueOrDefault(label.Name) != label.Value) return false;
            return true;
        }
    }

    [GeneratedRegex(@"^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(?<labels>[^}]*)\})? (?<value>\S+)(?: [0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<name>[a-zA-Z_][a-zA-Z0-9_]*)=""(?<value>[^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
