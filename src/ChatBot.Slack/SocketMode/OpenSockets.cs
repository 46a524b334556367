using System.Collections.Concurrent;

namespace ChatBot.Slack.SocketMode;

/// <summary>How many sockets each app has open. Thread-safe.</summary>
internal sealed class OpenSockets
{
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private long _reopened;

    /// <summary>Sockets that took the place of another.</summary>
    public long Reopened => Interlocked.Read(ref _reopened);

    public int Of(string appToken) => _open.GetValueOrDefault(appToken);

    /// <summary>Counts a socket as open until it is disposed.</summary>
    /// <param name="isFirst">Whether it takes no other's place.</param>
    public IDisposable Count(string appToken, bool isFirst)
    {
        if (!isFirst) Interlocked.Increment(ref _reopened);
        _open.AddOrUpdate(appToken, 1, (_, count) => count + 1);
        return new Counted(this, appToken);
    }

    private sealed class Counted(OpenSockets sockets, string appToken) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0) sockets._open.AddOrUpdate(appToken, 0, (_, count) => count - 1);
        }
    }
}
