using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Messages;

/// <summary>
/// Who writes next in a channel, where Discord takes about one message a second: one reply goes at a time, and those who wait take turns
/// person by person, so that whoever asks sixty questions waits for them, and nobody else does. Safe for any number of callers at once.
/// </summary>
internal sealed class FairTurns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Snowflake, Channel> _channels = [];

    /// <summary>A turn, to be disposed when the reply has gone or failed.</summary>
    public async ValueTask<IDisposable> TakeAsync(Snowflake channel, Snowflake person, CancellationToken cancellationToken)
    {
        var turn = new Turn(this, channel);
        lock (_gate)
        {
            if (!_channels.TryGetValue(channel, out var waiting))
            {
                _channels[channel] = new Channel();
                return turn;
            }

            waiting.Add(person, turn);
        }

        await using var giveUp = cancellationToken.UnsafeRegister(_ => turn.Begun.TrySetCanceled(cancellationToken), null);
        await turn.Begun.Task;
        return turn;
    }

    /// <summary>Lets the next one go; a channel where nobody waits is forgotten.</summary>
    private void Pass(Snowflake channel)
    {
        while (true)
        {
            Turn? next;
            lock (_gate)
            {
                next = _channels[channel].Next();
                if (next is null) _channels.Remove(channel);
            }

            if (next is null || next.Begun.TrySetResult()) return;
        }
    }

    /// <summary>
    /// Those who wait: the person who has waited longest for a turn first, each with what is to be said to them in order.
    /// </summary>
    private sealed class Channel
    {
        private readonly LinkedList<(Snowflake Person, Queue<Turn> Turns)> _people = [];

        public void Add(Snowflake person, Turn turn)
        {
            for (var node = _people.First; node is not null; node = node.Next)
            {
                if (node.Value.Person != person) continue;
                node.Value.Turns.Enqueue(turn);
                return;
            }

            _people.AddLast((person, new Queue<Turn>([turn])));
        }

        /// <summary>Null when nobody waits.</summary>
        public Turn? Next()
        {
            if (_people.First is not { } first) return null;
            _people.RemoveFirst();
            var turn = first.Value.Turns.Dequeue();
            if (first.Value.Turns.Count > 0) _people.AddLast(first);
            return turn;
        }
    }

    private sealed class Turn(FairTurns turns, Snowflake channel) : IDisposable
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose() => turns.Pass(channel);
    }
}
