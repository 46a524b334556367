using ChatBot.Conversations.Recording;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Conversations.Tests.Recording;

public sealed class LogPaceSpecs
{
    [Fact]
    public void Five_lines_a_minute_are_logged_and_the_next_one_says_how_many_were_left_out()
    {
        var clock = new FakeTimeProvider();
        var pace = new LogPace(clock);

        var first = Enumerable.Range(0, 8).Select(_ => pace.Next()).ToList();
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([0, 0, 0, 0, 0, null, null, null], first);
        Assert.Equal([3, 0], [pace.Next(), pace.Next()]);
    }
}
