using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Hosting;

/// <summary>How long to wait before the next look at a folder, so that a change is answered from within two seconds and a large folder does not keep a processor busy.</summary>
internal sealed class LookPace
{
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(750);
    private static readonly TimeSpan WhileMoving = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan AfterSignal = TimeSpan.FromMilliseconds(50);

    /// <summary>A timer may end that much too soon, and a look that does is for nothing.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(2);

    // What never rests is looked at as seldom as all else.
    private const int MovingLooks = 40;
    private int _moving;
    private TimeSpan _look;
    private TimeSpan? _settlesIn;

    /// <summary>When nobody says that something has changed.</summary>
    public TimeSpan AtMost => _moving is > 0 and < MovingLooks ? Shorter(Longer(WhileMoving, _look * 5), _settlesIn + Tick) : Longer(Usual, _look * 40);

    /// <summary>How much longer when somebody does; what is changed together is seen together.</summary>
    /// <param name="waited">Since the look before.</param>
    public TimeSpan AfterSignalOf(TimeSpan waited) => Longer(AfterSignal, (_look * 5) - waited);

    /// <param name="took">How long the look took. What it then read counts for nothing here.</param>
    public void Note(FolderNews news, TimeSpan took)
    {
        _moving = news.IsMoving ? _moving + 1 : 0;
        _settlesIn = news.SettlesIn;
        if (news.Corpus is null) _look = took;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan? other) => one < other ? one : other ?? one;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
