using ChatBot.Search.Queries;
using ChatBot.Search.Spelling;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Spelling;

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

    [Theory]
    [InlineData("lease", "lease", 0)]
    [InlineData("lease", "leases", 1)]
    [InlineData("lease", "laese", 1)]
    [InlineData("lease", "least", 1)]
    [InlineData("harbour", "habrur", 2)]
    [InlineData("harbour", "rowboat", 3)]
    public void Distance_counts_insertions_deletions_substitutions_and_swaps(string a, string b, int distance) =>
        Assert.Equal(distance, EditDistance.Within(a, b, 2));

    [Property(MaxTest = 300)]
    public bool No_word_within_reach_is_ruled_out_by_its_letters(NonEmptyString text, int seed)
    {
        var random = new Random(seed);
        var changed = Edit(Edit(text.Get, random), random);
        return LetterSet.MayBeWithin(LetterSet.Of(text.Get), LetterSet.Of(changed), 2);
    }

    private static string Edit(string word, Random random)
    {
        var at = random.Next(word.Length + 1);
        return random.Next(4) switch
        {
            0 => word.Insert(at, ((char)random.Next('a', 'z')).ToString()),
            1 when at < word.Length => word.Remove(at, 1),
            2 when at < word.Length => word.Remove(at, 1).Insert(at, ((char)random.Next('a', 'z')).ToString()),
            3 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word,
        };
    }
}
