using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>Says what is odd, each oddity once: it tends to come in thousands.</summary>
internal sealed partial class ShardLog(int shard, ILogger logger)
{
    private const int Most = 50;
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Not for several threads: the receive loop calls it.</summary>
    public void OnceOdd(string what)
    {
        if (_said.Count < Most && _said.Add(what)) Log.Odd(logger, shard, what);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1005, Level = LogLevel.Warning, Message = "Discord shard {Shard}: {What}; ignored, and not said again")]
        public static partial void Odd(ILogger logger, int shard, string what);
    }
}
