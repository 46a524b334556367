using ChatBot.Answers.Languages;
using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Languages;

public sealed class QuestionLanguageSpecs
{
    private static readonly QuestionLanguage Language = new(SampleCorpus.Answers.Corpus.People);

    [Fact]
    public void No_English_question_is_taken_for_another_language()
    {
        Assert.True(EnglishQuestions.All.Count() >= 150);
        Assert.DoesNotContain(EnglishQuestions.All, question => Language.Of(question) is not (null or "en"));
    }

    [Fact]
    public void A_plain_English_question_is_known_to_be_English() =>
        Assert.True(EnglishQuestions.All.Count(question => Language.Of(question) == "en") >= 110);

    [Fact]
    public void The_language_of_nearly_every_question_is_told()
    {
        foreach (var language in ForeignQuestions.All.GroupBy(pair => pair.Language, pair => pair.Question))
        {
            var missed = language.Where(question => Language.Of(question) != language.Key).ToList();
            Assert.True(language.Count() >= 15 && missed.Count <= 1, $"{language.Key}: {string.Join("; ", missed)}");
        }
    }

    [Theory]
    [InlineData("Mara Oyelaran, Jonas Thorvald")]
    [InlineData("Łódź")]
    [InlineData("12.03.2031")]
    [InlineData("\ud83d\udea2")]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("Τι συμφωνήθηκε;")]
    public void Names_and_figures_alone_are_of_no_language(string question) => Assert.Null(Language.Of(question));

    [Theory]
    [InlineData("WER WAR BEI DER SITZUNG", "de")]
    [InlineData("Was hat \"the chair of the harbour committee\" gesagt?", "de")]
    [InlineData("qui est mara oyelaran", "fr")]
    [InlineData("¿Qué dijo Mara Oyelaran?", "es")]
    public void Neither_names_nor_quotations_nor_capitals_tell(string question, string language) =>
        Assert.Equal(language, Language.Of(question));
}
