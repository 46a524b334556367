using ChatBot.Corpus.Reading.Living;

namespace ChatBot.Hosting;

/// <summary>How long to wait before the next look at a folder, so that a change is answered from within two seconds and a large folder does not keep a processor busy.</summary>
internal sealed class LookPace
{
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(750);
    private static readonly TimeSpan WhileMoving = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan AfterSignal = TimeSpan.FromMilliseconds(50);

    // What never rests is looked at as seldom as all else.
    private const int MovingLooks = 40;
    private int _moving;
    private TimeSpan _look;

    /// <summary>When nobody says that something has changed.</summary>
    public TimeSpan AtMost => _moving is > 0 and < MovingLooks ? Longer(WhileMoving, _look * 5) : Longer(Usual, _look * 40);

    /// <summary>When somebody does; what is changed together is seen together.</summary>
    public TimeSpan AtLeast => Longer(AfterSignal, _look * 5);

    /// <param name="took">How long the look took. What it then read counts for nothing here.</param>
    public void Note(FolderNews news, TimeSpan took)
    {
        _moving = news.IsMoving ? _moving + 1 : 0;
        if (news.Corpus is null) _look = took;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
