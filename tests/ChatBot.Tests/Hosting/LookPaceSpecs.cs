using ChatBot.Corpus.Reading.Living;
using ChatBot.Hosting;

namespace ChatBot.Tests.Hosting;

public sealed class LookPaceSpecs
{
    private static readonly FolderNews Nothing = new();
    private static readonly FolderNews Moving = new() { IsMoving = true };

    private readonly LookPace _pace = new();

    [Fact]
    public void A_small_folder_is_looked_at_often_enough_to_answer_within_two_seconds()
    {
        _pace.Note(Nothing, TimeSpan.FromMilliseconds(1));

        // Half a second of keeping still comes on top.
        Assert.InRange(_pace.AtMost, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_large_folder_takes_no_more_than_a_fortieth_of_the_time()
    {
        _pace.Note(Nothing, TimeSpan.FromSeconds(1));

        Assert.Equal(TimeSpan.FromSeconds(40), _pace.AtMost);
    }

    [Fact]
    public void What_is_being_written_is_looked_at_more_often_unless_it_never_ends()
    {
        _pace.Note(Moving, TimeSpan.Zero);
        var atFirst = _pace.AtMost;
        for (var look = 0; look < 100; look++) _pace.Note(Moving, TimeSpan.Zero);

        Assert.True(atFirst < _pace.AtMost);
        _pace.Note(Nothing, TimeSpan.Zero);
        _pace.Note(Moving, TimeSpan.Zero);
        Assert.Equal(atFirst, _pace.AtMost);
    }

    [Fact]
    public void What_may_be_whole_in_a_moment_is_looked_at_then_however_long_a_look_takes()
    {
        _pace.Note(Moving with { SettlesIn = TimeSpan.FromMilliseconds(20) }, TimeSpan.FromMilliseconds(100));

        Assert.InRange(_pace.AtMost, TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(30));
    }

    [Fact]
    public void What_changes_after_a_quiet_time_is_looked_at_at_once_and_what_goes_on_changing_as_often_as_a_look_allows()
    {
        _pace.Note(Nothing, TimeSpan.FromMilliseconds(100));

        Assert.InRange(_pace.AfterSignalOf(TimeSpan.FromSeconds(10)), TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        Assert.Equal(TimeSpan.FromMilliseconds(450), _pace.AfterSignalOf(TimeSpan.FromMilliseconds(50)));
    }
}
