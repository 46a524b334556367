namespace ChatBot.Index.Tests.Queries;

public class LanguagesOfQuestionSpecs
{
    private static readonly PassageIndex Mixed = Passages.With(
        new("The council talked about the lease of the harbour on 18 March.", "", "Mara Oyelaran", ""),
        new("Mara Oyelaran agreed: 1,000 euros a month.", "", "Chair", ""),
        new("Der Rat hat über die Verhandlungen mit Oyelaran gesprochen, es ging um 1.000 Euro.", "", "Vorsitz", "", "de"),
        new("Die Sitzung war am 18. März.", "", "Vorsitz", "", "de"),
        new("Совет обсудил переговоры с рыбаками.", "", "", "", "ru"));

    [Fact]
    public void The_languages_of_the_documents_are_known_and_the_most_frequent_comes_first()
    {
        Assert.Equal(["de", "en", "ru"], Mixed.Languages);
        Assert.Equal(("en", "de", "ru"), (Mixed.LanguageOf(0), Mixed.LanguageOf(2), Mixed.LanguageOf(4)));
    }

    [Theory]
    [InlineData("Was wurde über die Verhandlung gesprochen?", "de", 2)]
    [InlineData("What did they say about the leases?", "en", 0)]
    [InlineData("О чём были переговорах?", "ru", 4)]
    public void A_question_finds_what_is_said_in_its_language(string question, string language, int best)
    {
        Assert.Equal(language, Mixed.LanguageOfQuestion(question));
        Assert.Equal(best, Mixed.Find(question)[0]);
    }

    [Theory]
    [InlineData("What did Oyelaran say?", new[] { 1, 2, 0 })]
    [InlineData("Who talked of 1,000 euros?", new[] { 1, 2 })]
    [InlineData("What was on March 18?", new[] { 0, 3 })]
    public void Names_figures_and_dates_are_found_across_languages(string question, int[] found) =>
        Assert.Superset(found.ToHashSet(), Mixed.Find(question).ToHashSet());

    [Theory]
    [InlineData("Was the war in the harbour?")]
    [InlineData("Will the die be cast?")]
    [InlineData("harbour lease")]
    public void An_English_question_is_not_taken_for_German_for_a_word_or_two(string question) =>
        Assert.Equal("en", Passages.Of("The council talked about the lease of the harbour.").LanguageOfQuestion(question));

    [Fact]
    public void A_known_word_has_the_term_of_the_language_that_has_it()
    {
        Assert.Equal("verhandlung", Mixed.TermOf("Verhandlungen"));
        Assert.Equal("leas", Mixed.TermOf("leases"));
        Assert.Null(Mixed.TermOf("zeppelin"));
    }
}
