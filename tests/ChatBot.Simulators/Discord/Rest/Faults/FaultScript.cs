namespace ChatBot.Simulators.Discord.Rest.Faults;

/// <summary>What goes wrong next, route by route.</summary>
public sealed class FaultScript
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _planned = [];
    private Func<string, Fault?> _byChance = _ => null;

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

    public Fault? Take(string route)
    {
        lock (_gate)
        {
            foreach (var key in (string[])[route, "*"])
            {
                if (_planned.TryGetValue(key, out var queue) && queue.TryDequeue(out var fault)) return fault;
            }

            return _byChance(route);
        }
    }
}
