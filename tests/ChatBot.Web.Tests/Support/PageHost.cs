using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Conversations;
using ChatBot.Conversations.Asking;
using ChatBot.Conversations.Reporting;
using ChatBot.Conversations.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBot.Web.Tests.Support;

/// <summary>The page in a host of its own on loopback, with the sample documents.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private readonly WebApplication _host;

    private PageHost(WebApplication host)
    {
        _host = host;
        Address = new Uri(host.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<PageHost> StartAsync(PageSetup? setup = null)
    {
        var host = Build(setup ?? new PageSetup());
        await host.StartAsync();
        return new PageHost(host);
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => Client.PostAsJsonAsync(path, body);

    /// <summary>What is answered to something typed into the field.</summary>
    /// <param name="before">The questions that it follows up, oldest first.</param>
    public async Task<JsonElement> AskAsync(string text, params IReadOnlyList<string> before) => await JsonAsync(await PostAsync("/api/ask", new { text, before }));

    /// <summary>Drops a document onto the page.</summary>
    public Task<HttpResponseMessage> UploadAsync(string name, byte[] bytes) =>
        Client.PostAsync($"/api/upload?name={Uri.EscapeDataString(name)}", new ByteArrayContent(bytes) { Headers = { ContentType = new("application/octet-stream") } });

    public async Task<JsonElement> GetAsync(string path) => await JsonAsync(await Client.GetAsync(path));

    /// <summary>The report, once it says what was asked: that is written a moment after the answer.</summary>
    public async Task<JsonElement> UntilReportedAsync(Func<JsonElement, bool> isThere)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await GetAsync("/api/report") is var report && isThere(report)) return report;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        throw new TimeoutException("The report does not say it.");
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.StopAsync();
        await _host.DisposeAsync();
    }

    private static WebApplication Build(PageSetup setup)
    {
        // Not a default builder: it would watch files for settings, of which a machine allows few.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        if (setup.Log is { } log) builder.Logging.AddProvider(log);
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services
            .AddSingleton(setup.Time)
            .AddSingleton<CurrentAnswers>(() => setup.Answers())
            .AddSingleton(setup.Report)
            .AddConversations(setup.Limits, new StateOptions())
            .AddPage(setup.Page, setup.Address);
        var host = builder.Build();
        host.MapPage();
        return host;
    }
}

internal sealed record PageSetup
{
    public Func<TalkAnswers?> Answers { get; init; } = () => SampleCorpus.Answers;

    public LimitOptions Limits { get; init; } = new() { QuestionsPerMinute = 1000 };

    public PageOptions Page { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What Http:Address says.</summary>
    public string Address { get; init; } = "http://localhost:5080";

    public ReportOptions Report { get; init; } = new();

    public ILoggerProvider? Log { get; init; }
}
