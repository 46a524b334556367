using ChatBot.Discord.Gateway;
using ChatBot.Simulators.Clocks;

namespace ChatBot.Discord.Tests.Gateway;

/// <summary>
/// What the bot's handler was given, and a way to wait for it: whatever Discord sent before an event has been dealt with when the event arrives.
/// </summary>
internal sealed class RecordedEvents
{
    private readonly Lock _gate = new();
    private readonly List<GatewayEvent> _events = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<GatewayEvent> All
    {
        get
        {
            lock (_gate) return [.. _events];
        }
    }

    public void Add(GatewayEvent received)
    {
        TaskCompletionSource more;
        lock (_gate)
        {
            _events.Add(received);
            more = _more;
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    public async Task<GatewayEvent> UntilAsync(string name, int nth = 1)
    {
        var deadline = Task.Delay(ManualClock.Patience, TimeProvider.System);
        while (true)
        {
            var more = More;
            if (All.Where(received => received.Name == name).ElementAtOrDefault(nth - 1) is { } found) return found;
            if (await Task.WhenAny(more, deadline) == deadline)
                throw new TimeoutException($"No {name} number {nth}, but: {string.Join(", ", All.Select(received => received.Name))}.");
        }
    }

    private Task More
    {
        get
        {
            lock (_gate) return _more.Task;
        }
    }
}
