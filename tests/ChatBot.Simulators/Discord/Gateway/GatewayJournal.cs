namespace ChatBot.Simulators.Discord.Gateway;

/// <param name="Connection">Counted from 1.</param>
public sealed record JournalEntry(int Connection, ClientAct Act);

/// <summary>Everything that clients did, in order, and a way to wait for it.</summary>
public sealed class GatewayJournal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Lock _gate = new();
    private readonly List<JournalEntry> _entries = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_gate) return [.. _entries];
        }
    }

    public IReadOnlyList<T> All<T>()
        where T : ClientAct => [.. Entries.Select(entry => entry.Act).OfType<T>()];

    /// <summary>The entry of the <paramref name="nth"/> act (from 1) of this kind, as soon as there is one; fails after 20 seconds of real time.</summary>
    public async Task<T> UntilAsync<T>(int nth = 1, Func<T, bool>? which = null)
        where T : ClientAct
    {
        var deadline = Task.Delay(Patience, TimeProvider.System);
        while (true)
        {
            var more = More;
            if (All<T>().Where(act => which?.Invoke(act) ?? true).ElementAtOrDefault(nth - 1) is { } act) return act;
            if (await Task.WhenAny(more, deadline) == deadline)
                throw new TimeoutException($"No {typeof(T).Name} number {nth} came, but: {string.Join(", ", Entries)}.");
        }
    }

    internal void Write(int connection, ClientAct act)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _entries.Add(new JournalEntry(connection, act));
            more = _more;
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    private Task More
    {
        get
        {
            lock (_gate) return _more.Task;
        }
    }
}
