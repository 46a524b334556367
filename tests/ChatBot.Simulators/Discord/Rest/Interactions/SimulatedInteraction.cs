using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Messages;
using ChatBot.Simulators.Discord.Rest.People;

namespace ChatBot.Simulators.Discord.Rest.Interactions;

/// <summary>Something that a person did and what has come back for it.</summary>
/// <param name="type">2 command, 3 button, 4 autocomplete, 5 form.</param>
/// <param name="what">For the message when nothing comes: "/ask".</param>
public sealed class SimulatedInteraction(ulong id, string token, int type, string what, Place place, MessageLog log, TimeProvider time)
{
    /// <summary>Discord's own: within it the first answer has to come.</summary>
    public static readonly TimeSpan CallbackLimit = TimeSpan.FromSeconds(3);

    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    private readonly long _sentAt = time.GetTimestamp();
    private readonly Signal _changed = new(time);
    private readonly Lock _gate = new();
    private readonly List<ulong> _followups = [];
    private int _attempts;

    public ulong Id => id;

    public string Token => token;

    public int Type => type;

    public string What => what;

    public Place Place => place;

    public TimeSpan Age => time.GetElapsedTime(_sentAt);

    /// <summary>The event's data as it was sent.</summary>
    public JsonObject Payload { get; } = [];

    /// <summary>Of a button: the message that it stands in.</summary>
    public ShownMessage? Source { get; init; }

    /// <summary>Whether the application is in it only because this person installed it: five follow-ups at most.</summary>
    public bool IsUserInstallOnly { get; init; }

    /// <summary>The type of the first answer; null as long as there is none.</summary>
    public int? Acknowledged { get; private set; }

    /// <summary>How long the first answer took.</summary>
    public TimeSpan? AcknowledgedAfter { get; private set; }

    /// <summary>How many first answers were sent, refused ones too.</summary>
    public int Callbacks { get; private set; }

    public ulong? Original { get; private set; }

    /// <summary>Of autocomplete: what is offered.</summary>
    public IReadOnlyList<(string Name, string Value)> Choices { get; private set; } = [];

    public JsonObject? Modal { get; private set; }

    public IReadOnlyList<ulong> Followups
    {
        get
        {
            lock (_gate) return [.. _followups];
        }
    }

    /// <summary>Ends with the first answer, and fails when it has not come within three seconds of Discord's clock.</summary>
    public Task<SimulatedInteraction> AcknowledgedAsync() =>
        _changed.WaitAsync(() => Acknowledged is null ? null : this, CallbackLimit, what);

    /// <summary>Ends with the answer itself, which may come long after the acknowledgement.</summary>
    public Task<ShownMessage> AnsweredAsync() => WhenAsync(
        () => Original is { } answer && log.Find(answer) is { IsThinking: false } message ? message : null,
        "the answer");

    /// <param name="index">From 0, in the order they came.</param>
    public Task<ShownMessage> FollowupAsync(int index = 0) => WhenAsync(
        () => Followups.Count > index ? log.Find(Followups[index]) : null,
        $"follow-up {index}");

    /// <summary>Ends when <paramref name="find"/> finds what it looks for, which is asked after everything that comes.</summary>
    public Task<T> WhenAsync<T>(Func<T?> find, string awaited)
        where T : class => _changed.WaitAsync(find, TokenLife, $"{what}, {awaited}");

    /// <summary>How many requests for a first answer reached the server, those too that met a fault.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    public void CountCallback() => Callbacks++;

    public void CountAttempt() => Interlocked.Increment(ref _attempts);

    public void Acknowledge(int response)
    {
        AcknowledgedAfter = Age;
        Acknowledged = response;
    }

    public void SetOriginal(ulong message) => Original = message;

    public void Offer(IReadOnlyList<(string Name, string Value)> choices) => Choices = choices;

    public void Open(JsonObject modal) => Modal = modal;

    public void AddFollowup(ulong message)
    {
        lock (_gate) _followups.Add(message);
    }

    public void Raise() => _changed.Raise();
}
