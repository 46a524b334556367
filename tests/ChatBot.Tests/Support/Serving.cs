namespace ChatBot.Tests.Support;

/// <summary>The program while it serves.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly ChatBotProcess _process;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;

    public Serving(ChatBotProcess process)
    {
        _process = process;
        _run = process.RunAsync(Stream.Null, Stream.Null, _stop.Token);
    }

    public bool HasEnded => _run.IsCompleted;

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        const string Listening = "Now listening on: ";
        await Until(Listening, "Application started");
        return new Uri(_process.Error.Text.Split(Listening)[1].Split('\n')[0].Trim());
    }

    /// <summary>Ends when the log has all of these; fails when it has not in time, or when the program ends first.</summary>
    public async Task Until(params IReadOnlyList<string> texts)
    {
        var seen = Task.WhenAll(texts.Select(_process.Error.Until));
        var first = await Task.WhenAny(seen, _run).WaitAsync(Patience);
        if (first != seen && !seen.IsCompleted) Assert.Fail($"It ended with {await _run}: {_process.Error.Text}");
    }

    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
