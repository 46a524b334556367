using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.World;

/// <summary>Everything in the workspace: people, channels, what was said and shown, and what is still good for an answer.</summary>
public sealed class SlackWorld
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlackChannel> _channels = new(StringComparer.Ordinal);
    private readonly List<ShownMessage> _messages = [];
    private readonly Dictionary<string, ShownView> _views = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _violations = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastTs;
    private int _ids;

    internal SlackWorld(SlackSimulatorOptions options)
    {
        Options = options;
        Triggers = new Triggers(options.Time, options.Deadline);
        ResponseUrls = new ResponseUrls(options.Time);
    }

    internal SlackSimulatorOptions Options { get; }

    public const string AppId = "A0TALKS";

    public const string BotUser = "U0TALKS";

    public const string BotId = "B0TALKS";

    public int Port { get; internal set; }

    public Triggers Triggers { get; }

    public ResponseUrls ResponseUrls { get; }

    public Recorder Recorder { get; } = new();

    public IReadOnlyCollection<string> Violations => _violations;

    /// <summary>Of the whole workspace, in the order they were shown; ephemeral ones, too.</summary>
    public IReadOnlyList<ShownMessage> Messages
    {
        get
        {
            lock (_gate) return [.. _messages.Where(message => !message.IsDeleted)];
        }
    }

    /// <summary>The modals and Home tabs that are open.</summary>
    public IReadOnlyList<ShownView> Views
    {
        get
        {
            lock (_gate) return [.. _views.Values];
        }
    }

    /// <summary>What the bot is doing in a direct message, as people see it; and the questions that are suggested there.</summary>
    public ConcurrentQueue<(string Channel, string? ThreadTs, string Shown)> AgentSigns { get; } = new();

    public string UserOf(string name)
    {
        lock (_gate)
        {
            if (!_users.TryGetValue(name, out var id)) _users.Add(name, id = $"U{_users.Count + 1:0000}{name.ToUpperInvariant()}");
            return id;
        }
    }

    /// <summary>A channel that is there for the asking.</summary>
    public SlackChannel Channel(string name, bool hasBot = true, ChannelKind kind = ChannelKind.Public)
    {
        lock (_gate)
        {
            var id = kind switch { ChannelKind.Direct => $"D0{name.ToUpperInvariant()}", ChannelKind.Private => $"G0{name.ToUpperInvariant()}", _ => $"C0{name.ToUpperInvariant()}" };
            if (!_channels.TryGetValue(id, out var channel)) _channels.Add(id, channel = new SlackChannel(id, name, kind) { HasBot = hasBot || kind == ChannelKind.Direct });
            return channel;
        }
    }

    public SlackChannel? FindChannel(string id)
    {
        lock (_gate) return _channels.GetValueOrDefault(id) ?? (_users.FirstOrDefault(user => user.Value == id) is { Key: { } name } ? Direct(name) : null);
    }

    public SlackChannel Direct(string person) => Channel(person, hasBot: true, ChannelKind.Direct);

    /// <summary>"1772442000.000100": unique within the workspace, which is what makes it a message's name.</summary>
    public string NextTs()
    {
        var now = Options.Time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
        lock (_gate) _lastTs = Math.Max(now, _lastTs + 100);
        return string.Create(CultureInfo.InvariantCulture, $"{_lastTs / 1_000_000}.{_lastTs % 1_000_000:000000}");
    }

    public string NextId(string prefix) => $"{prefix}{Interlocked.Increment(ref _ids):00000000}";

    internal void Show(ShownMessage message)
    {
        lock (_gate) _messages.Add(message);
        Changed();
    }

    internal void Show(ShownView view)
    {
        lock (_gate) _views[view.Id] = view;
        Changed();
    }

    internal void Close(string viewId)
    {
        lock (_gate) _views.Remove(viewId);
        Changed();
    }

    internal ShownView? FindView(string id)
    {
        lock (_gate) return _views.GetValueOrDefault(id);
    }

    internal void Changed()
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    internal void Violates(string rule)
    {
        _violations.Enqueue(rule);
        Changed();
    }

    /// <summary>Awaits that something is there, in real time and no longer than 20 s.</summary>
    public async Task<T> WaitForAsync<T>(Func<SlackWorld, T?> find, string what)
        where T : class
    {
        var deadline = Task.Delay(Clocks.ManualClock.Patience, TimeProvider.System);
        while (true)
        {
            Task changed;
            lock (_gate) changed = _changed.Task;
            if (find(this) is { } found) return found;
            if (await Task.WhenAny(changed, deadline) == deadline)
                throw new TimeoutException($"Not seen: {what}. Shown: {string.Join(" | ", Messages.Select(message => message.Text))}. Violations: {string.Join(" | ", Violations)}");
        }
    }

    internal JsonObject TeamJson() => new() { ["id"] = Options.TeamId, ["domain"] = "harbour" };
}

public enum ChannelKind
{
    Public,
    Private,
    Direct,
}

/// <param name="Id">C…, G… or D…</param>
public sealed record SlackChannel(string Id, string Name, ChannelKind Kind)
{
    /// <summary>Whether the bot is a member.</summary>
    public bool HasBot { get; set; }

    public bool IsArchived { get; set; }

    internal string EventType => Kind switch { ChannelKind.Direct => "im", ChannelKind.Private => "group", _ => "channel" };
}
