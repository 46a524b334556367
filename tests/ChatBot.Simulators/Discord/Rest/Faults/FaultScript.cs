namespace ChatBot.Simulators.Discord.Rest.Faults;

/// <summary>What goes wrong next, route by route.</summary>
public sealed class FaultScript(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _planned = [];
    private readonly Signal _changed = new(time);
    private Func<string, Fault?> _byChance = _ => null;
    private int _taken;

    /// <summary>The next requests of the route fail, one after the other, in this way.</summary>
    /// <param name="route">"POST /channels/{channel}/messages"; "*" for any.</param>
    public void Next(string route, params ReadOnlySpan<Fault> faults)
    {
        lock (_gate)
        {
            if (!_planned.TryGetValue(route, out var queue)) _planned[route] = queue = new Queue<Fault>();
            foreach (var fault in faults)
                queue.Enqueue(fault);
        }
    }

    /// <summary>For every request whose route has no fault planned.</summary>
    /// <param name="chance">Null lets it pass.</param>
    public void ByChance(Func<string, Fault?> chance)
    {
        lock (_gate) _byChance = chance;
    }

    /// <summary>Ends when so many requests have met their fault: what a client does about it begins then.</summary>
    public Task MetAsync(int faults = 1) => _changed.WaitAsync(() => Volatile.Read(ref _taken) >= faults ? this : null, TimeSpan.FromDays(1), $"{faults} faults");

    internal Fault? Take(string route)
    {
        Fault? fault;
        lock (_gate) fault = Planned(route) ?? _byChance(route);
        if (fault is null) return null;

        Interlocked.Increment(ref _taken);
        _changed.Raise();
        return fault;
    }

    private Fault? Planned(string route)
    {
        foreach (var key in (string[])[route, "*"])
        {
            if (_planned.TryGetValue(key, out var queue) && queue.TryDequeue(out var fault)) return fault;
        }

        return null;
    }
}
