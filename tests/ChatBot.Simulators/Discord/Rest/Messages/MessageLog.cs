using System.Diagnostics.CodeAnalysis;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Messages;

/// <summary>Everything that is shown anywhere, and who sees it.</summary>
public sealed class MessageLog(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, ShownMessage> _messages = [];
    private readonly List<ulong> _order = [];
    private readonly Queue<ShownMessage> _unannounced = new();

    /// <summary>Raised by every message, edit and deletion.</summary>
    public Signal Changed { get; } = new(time);

    /// <summary>In order of appearance; those deleted are gone.</summary>
    public IReadOnlyList<ShownMessage> All
    {
        get
        {
            lock (_gate) return [.. _order.Select(id => _messages[id]).Where(message => !message.IsDeleted)];
        }
    }

    /// <summary>What somebody sees in a channel: ephemeral messages only when they are theirs.</summary>
    public IReadOnlyList<ShownMessage> SeenBy(DiscordPerson person, DiscordChannel channel) =>
        [.. All.Where(message => message.Channel.Id == channel.Id && (message.OnlyFor is null || message.OnlyFor == person))];

    public ShownMessage? Find(ulong id)
    {
        lock (_gate) return _messages.GetValueOrDefault(id) is { IsDeleted: false } message ? message : null;
    }

    /// <summary>The next message whose appearance no event has told yet.</summary>
    public bool TryTakeUnannounced([NotNullWhen(true)] out ShownMessage? message)
    {
        lock (_gate) return _unannounced.TryDequeue(out message);
    }

    /// <summary>Adds it, or puts it in the place of the one with its id.</summary>
    public ShownMessage Show(ShownMessage message)
    {
        lock (_gate)
        {
            if (!_messages.ContainsKey(message.Id))
            {
                _order.Add(message.Id);
                _unannounced.Enqueue(message);
            }

            _messages[message.Id] = message;
        }

        Changed.Raise();
        return message;
    }
}
