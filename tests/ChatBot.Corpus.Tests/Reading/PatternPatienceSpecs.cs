using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Tests.Reading;

/// <summary>A pattern's time is counted by the clock; what else the machine does must not decide what is found.</summary>
public sealed class PatternPatienceSpecs
{
    private int _tries;
    private TimeSpan _had;

    [Fact]
    public void A_pattern_that_gives_up_with_the_processor_at_hand_is_tried_three_times()
    {
        Assert.Throws<RegexMatchTimeoutException>(() => PatternPatience.Try(() => GiveUp(until: int.MaxValue), () => _had += TimeSpan.FromSeconds(1)));
        Assert.Equal(3, _tries);
    }

    [Fact]
    public void Where_others_have_the_processor_it_is_tried_until_it_had_its_chance() =>
        Assert.Equal(20, PatternPatience.Try(() => GiveUp(until: 20), () => _had));

    [Fact]
    public void It_is_not_tried_for_ever()
    {
        Assert.Throws<RegexMatchTimeoutException>(() => PatternPatience.Try(() => GiveUp(until: int.MaxValue), () => _had));
        Assert.Equal(30, _tries);
    }

    private int GiveUp(int until) => ++_tries == until ? _tries : throw new RegexMatchTimeoutException();
}
