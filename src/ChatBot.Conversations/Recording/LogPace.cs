namespace ChatBot.Conversations.Recording;

/// <summary>
/// How often a line is logged that strangers can cause: a few times a minute, so that nobody fills the log. Safe for any number of callers.
/// </summary>
public sealed class LogPace(TimeProvider time)
{
    private const int Most = 5;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private long? _since;
    private int _logged;
    private int _leftOut;

    /// <returns>How many lines were left out since the last one that was logged; null where this one is to be left out, too.</returns>
    public int? Next()
    {
        lock (_gate)
        {
            if (_since is null || time.GetElapsedTime(_since.Value) >= Period) (_since, _logged) = (time.GetTimestamp(), 0);
            if (_logged == Most)
            {
                _leftOut++;
                return null;
            }

            _logged++;
            var leftOut = _leftOut;
            _leftOut = 0;
            return leftOut;
        }
    }
}
