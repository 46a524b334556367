using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Spelling;

public class SpellingSpecs
{
    private static readonly PassageIndex Index = Passages.Of(
        "The negotiators met the delegation.", "The delegation left; negotiators stayed.", "A relegation was feared.", "Dawn came.", "The lawn was green.", "Lawn tennis.");

    [Theory]
    [InlineData("negotiatros", "negoti")]
    [InlineData("negotaitiors", "negoti")]
    [InlineData("delegaton", "deleg")]
    [InlineData("zelegation", "deleg")]
    public void An_unknown_word_is_replaced_by_the_nearest_known_one(string word, string term)
    {
        var found = Assert.Single(Index.Parse($"What about the {word}?").Terms);
        Assert.Equal((term, word, QueryTermOrigin.Spelling), (found.Term, found.Word, found.Origin));
        Assert.True(found.Weight < 1);
    }

    [Fact]
    public void A_known_word_is_left_alone() => Assert.Equal(["releg"], Index.Parse("relegation").Terms());

    [Theory]
    [InlineData("quixotic")]
    [InlineData("dwn")]
    [InlineData("delagatoin5")]
    public void A_word_that_is_like_none_stays_and_finds_nothing(string word)
    {
        Assert.Equal(QueryTermOrigin.Written, Assert.Single(Index.Parse(word).Terms).Origin);
        Assert.Empty(Index.Find(word));
    }

    [Fact]
    public void A_stop_word_with_swapped_letters_is_still_passed_over() =>
        Assert.Equal(["dawn"], Index.Parse("waht was thier dawn").Terms());

    [Fact]
    public void The_same_first_letter_goes_before_frequency() => Assert.Equal(["dawn", "lawn"], Index.NearestTerms("dlawn", 5));

    [Fact]
    public void Of_equal_distance_the_more_frequent_word_comes_first() => Assert.Equal(["lawn", "dawn"], Index.NearestTerms("pawn", 5));
}
