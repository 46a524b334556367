using ChatBot.Index.Queries;

namespace ChatBot.Index.Tests.Queries;

public class SynonymSpecs
{
    [Theory]
    [InlineData("car, automobile", "car", new[] { 0, 1 })]
    [InlineData("car, automobile", "automobiles", new[] { 1, 0 })]
    [InlineData("car => automobile", "car", new[] { 0, 1 })]
    [InlineData("car => automobile", "automobile", new[] { 1 })]
    [InlineData("head of state => president", "who is the head of state?", new[] { 2 })]
    [InlineData("president, head of state", "president", new[] { 2, 3 })]
    [InlineData("# nothing but a comment\n\ncar, automobile # and why", "car", new[] { 0, 1 })]
    public void What_the_file_says_is_found_as_well(string file, string question, int[] expected)
    {
        var options = new PassageIndexOptions { Synonyms = Synonyms.Parse(new StringReader(file)) };
        var index = Passages.Of(options, "a red car", "an automobile", "the president spoke", "the head of the state spoke; a head of state");
        Assert.Equal(expected, index.Find(question).Where(passage => passage != 3 || expected.Contains(3)));
    }

    [Fact]
    public void A_synonym_of_several_words_shares_one_words_weight_among_them()
    {
        var options = new PassageIndexOptions { Synonyms = Synonyms.Parse(new StringReader("head of state => president")), SynonymWeight = 0.7f };
        var query = Passages.Of(options, "the president spoke", "head", "state").Parse("the head of state");
        Assert.Equal([0, 1], query.Terms.Where(term => term.Origin == QueryTermOrigin.Synonym).Select(term => term.Group));
        Assert.All(query.Terms.Where(term => term.Origin == QueryTermOrigin.Synonym), term => Assert.Equal(0.35f, term.Weight));
    }

    [Theory]
    [InlineData("car, automobile\nlonely", "line 2: expected at least two words separated by commas, or \"word => word\", found \"lonely\"")]
    [InlineData("car,, automobile", "line 1: expected a word or phrase, found nothing")]
    [InlineData("\n\ncar =>", "line 3: expected a word or phrase, found nothing")]
    [InlineData("a => b => c", "line 1: expected one \"=>\" at most, found 2")]
    [InlineData("the, car", "line 1: expected a word that is searched for, found \"the\"")]
    public void A_line_that_is_no_group_is_refused_with_its_number(string file, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Synonyms.Parse(new StringReader(file))).Message);
}
