using System.Collections.Concurrent;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Access;

/// <summary>Which channel a thread hangs from: a message in a thread does not say, and a rule about a channel is about its threads too.</summary>
internal sealed class ThreadParents
{
    private readonly ConcurrentDictionary<Snowflake, Snowflake> _parents = [];

    public void Note(IEnumerable<Channel> threads)
    {
        foreach (var thread in threads)
        {
            if (thread.ParentId is { } parent) _parents[thread.Id] = parent;
        }
    }

    public void Forget(Snowflake thread) => _parents.TryRemove(thread, out _);

    /// <summary>The channel and, for a thread, the one it hangs from.</summary>
    public IReadOnlyList<Snowflake> ChannelsOf(Snowflake channel) => _parents.TryGetValue(channel, out var parent) ? [channel, parent] : [channel];
}
