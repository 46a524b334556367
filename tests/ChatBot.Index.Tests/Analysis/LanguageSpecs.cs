using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;

namespace ChatBot.Index.Tests.Analysis;

public class LanguageSpecs
{
    [Theory]
    [InlineData("en", "The council agreed to lease the harbour, but nobody said what it would cost.")]
    [InlineData("de", "Der Rat hat beschlossen, den Hafen zu verpachten, aber niemand sagte, was es kosten würde.")]
    [InlineData("fr", "Le conseil a décidé de louer le port, mais personne n'a dit ce que cela coûterait.")]
    [InlineData("es", "El consejo decidió alquilar el puerto, pero nadie dijo lo que iba a costar.")]
    [InlineData("nl", "De raad heeft besloten de haven te verhuren, maar niemand zei wat het zou kosten.")]
    [InlineData("it", "Il consiglio ha deciso di affittare il porto, ma nessuno ha detto quanto sarebbe costato.")]
    [InlineData("pt", "O conselho decidiu arrendar o porto, mas ninguém disse quanto isso ia custar.")]
    [InlineData("pl", "Rada postanowiła wydzierżawić port, ale nikt nie powiedział, ile to będzie kosztować.")]
    [InlineData("ru", "Совет решил сдать порт в аренду, но никто не сказал, сколько это будет стоить.")]
    [InlineData("uk", "Рада вирішила здати порт в оренду, але ніхто не сказав, скільки це буде коштувати.")]
    [InlineData("en", "Harbour 12 40 17")]
    [InlineData("en", "")]
    public void A_documents_language_is_told_by_its_words(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Of(text));

    [Theory]
    [InlineData("de", "Verhandlung", "Verhandlungen")]
    [InlineData("de", "Haus", "Häuser")]
    [InlineData("fr", "négociation", "négociations")]
    [InlineData("fr", "accord", "l'accord")]
    [InlineData("es", "reunión", "reuniones")]
    [InlineData("nl", "vergadering", "vergaderingen")]
    [InlineData("it", "riunione", "riunioni")]
    [InlineData("it", "accordo", "all'accordo")]
    [InlineData("pt", "contrato", "contratos")]
    [InlineData("pl", "negocjacje", "negocjacji")]
    [InlineData("ru", "переговоры", "переговоров")]
    [InlineData("uk", "переговори", "переговорів")]
    public void Forms_of_a_word_meet_in_their_stem(string language, string one, string other) =>
        Assert.Equal(TextAnalyzer.Stem(one, language), TextAnalyzer.Stem(other, language));

    [Theory]
    [InlineData("de", "die")]
    [InlineData("de", "wann")]
    [InlineData("fr", "pourquoi")]
    [InlineData("es", "cuándo")]
    [InlineData("nl", "hoeveel")]
    [InlineData("it", "perché")]
    [InlineData("pt", "onde")]
    [InlineData("pl", "dlaczego")]
    [InlineData("ru", "сколько")]
    [InlineData("uk", "скільки")]
    public void Question_words_are_passed_over_in_each_language(string language, string word) =>
        Assert.True(TextAnalyzer.IsStopWord(word, language));

    [Theory]
    [InlineData("de", "1.000 und 2,5", "1000 und 2.5")]
    [InlineData("de", "am 18. März 2025", "am 18 march 2025")]
    [InlineData("fr", "le 3 août", "le 3 august")]
    [InlineData("ru", "18 марта", "18 march")]
    [InlineData("pl", "18 maja", "18 may")]
    public void Figures_and_months_are_the_same_terms_in_all_languages(string language, string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextAnalyzer.Analyze(text, language).Select(token => token.Term)));

    [Fact]
    public void A_language_that_is_not_known_is_analyzed_as_English() =>
        Assert.Equal(TextAnalyzer.Stem("talks"), TextAnalyzer.Stem("talks", "xx"));
}
