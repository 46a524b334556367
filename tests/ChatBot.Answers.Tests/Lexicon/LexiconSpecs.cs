using ChatBot.Answers.Lexical;

namespace ChatBot.Answers.Tests.Lexical;

public sealed class LexiconSpecs
{
    private static readonly Lexicon English = Lexicon.English;

    [Theory]
    [InlineData("won", "win")]
    [InlineData("met", "meet")]
    [InlineData("bought", "buy")]
    [InlineData("Left", "leave")]
    [InlineData("was", "be")]
    [InlineData("children", "child")]
    [InlineData("worst", "bad")]
    [InlineData("stopped", "stop")]
    [InlineData("negotiating", "negotiate")]
    [InlineData("proposals", "proposal")]
    [InlineData("ladies", "lady")]
    [InlineData("boxes", "box")]
    [InlineData("hoped", "hope")]
    [InlineData("agreed", "agree")]
    [InlineData("used", "use")]
    [InlineData("visited", "visit")]
    [InlineData("planning", "plan")]
    [InlineData("owned", "own")]
    [InlineData("ceasefire", "cease-fire")]
    public void An_inflected_word_has_its_base_form(string word, string lemma) => Assert.Equal(lemma, English.BaseForm(word));

    [Theory]
    [InlineData("meeting")]
    [InlineData("building")]
    [InlineData("data")]
    [InlineData("news")]
    [InlineData("evening")]
    [InlineData("seed")]
    [InlineData("glass")]
    [InlineData("his")]
    [InlineData("this")]
    [InlineData("zorblat")]
    public void A_word_of_its_own_stays_as_it_is(string word) => Assert.Equal(word, English.BaseForm(word));

    [Theory]
    [InlineData("fuel", "energy")]
    [InlineData("halt", "stop")]
    [InlineData("stopping", "ceased")]
    [InlineData("dinner", "meal")]
    [InlineData("prison term", "sentence")]
    [InlineData("negotiate", "negotiator")]
    [InlineData("negotiator", "negotiation")]
    [InlineData("proposed", "proposal")]
    [InlineData("announce", "announcement")]
    [InlineData("buy", "purchase")]
    [InlineData("lawyer", "attorney")]
    [InlineData("talks", "negotiations")]
    [InlineData("ceasefire", "truce")]
    public void Words_that_can_stand_for_each_other_are_related_in_both_directions(string a, string b)
    {
        Assert.InRange(English.Relatedness(a, b), 0.15, 1);
        Assert.Equal(English.Relatedness(a, b), English.Relatedness(b, a));
    }

    [Theory]
    [InlineData("dinner", "treaty")]
    [InlineData("stop", "lawyer")]
    [InlineData("accept", "refuse")]
    [InlineData("zorblat", "dinner")]
    public void Words_that_cannot_are_not(string a, string b) => Assert.Equal(0, English.Relatedness(a, b));

    [Fact]
    public void A_word_is_fully_related_to_its_own_forms()
    {
        Assert.Equal(1, English.Relatedness("Bought", "buys"));
        Assert.Equal(1, English.Relatedness("zorblat", "Zorblat"));
    }

    [Fact]
    public void A_closer_meaning_is_a_stronger_relation()
    {
        Assert.True(English.Relatedness("buy", "purchase") > English.Relatedness("buy", "get"));
        Assert.True(English.Relatedness("dinner", "meal") > English.Relatedness("dinner", "lunch"));
    }

    [Theory]
    [InlineData("schoolteacher", "Noun, Person, Occupation")]
    [InlineData("ministers", "Noun, Person, Occupation")]
    [InlineData("sister", "Person, Relative")]
    [InlineData("norwegian", "Person, Demonym, Language, Adjective")]
    [InlineData("bank", "Group, Organisation")]
    [InlineData("month", "Time, Unit")]
    [InlineData("kilometre", "Quantity, Unit")]
    [InlineData("temperature", "Attribute, Measurable")]
    [InlineData("price", "Money, Measurable")]
    [InlineData("dollars", "Money, Unit")]
    [InlineData("dinner", "Food")]
    [InlineData("portugal", "Location, Country")]
    [InlineData("lisbon", "Location, City")]
    [InlineData("town", "Location, City")]
    [InlineData("conference", "Meeting")]
    [InlineData("treaty", "Communication, Writing")]
    [InlineData("horse", "Animal")]
    [InlineData("anger", "Feeling")]
    [InlineData("announce", "Verb, Speaking")]
    [InlineData("bought", "Verb, Transferring")]
    [InlineData("left", "Verb, Adjective, Moving")]
    [InlineData("quickly", "Adverb")]
    public void A_word_is_of_its_kinds(string word, string classes) =>
        Assert.Equal(Enum.Parse<WordClasses>(classes), English.ClassesOf(word) & Enum.Parse<WordClasses>(classes));

    [Theory]
    [InlineData("dinner", "Person, Verb, Location")]
    [InlineData("portugal", "Person, Organisation")]
    [InlineData("month", "Person, Measurable")]
    public void And_not_of_others(string word, string classes) => Assert.Equal(WordClasses.None, English.ClassesOf(word) & Enum.Parse<WordClasses>(classes));

    [Theory]
    [InlineData("it")]
    [InlineData("who")]
    [InlineData("may")]
    [InlineData("zorblat")]
    public void A_function_word_or_no_word_is_of_no_kind(string word) => Assert.Equal(WordClasses.None, English.ClassesOf(word));

    [Theory]
    [InlineData("accept", "refuse")]
    [InlineData("accepted", "refuses")]
    [InlineData("acceptance", "refusal")]
    [InlineData("resume", "stop")]
    [InlineData("hot", "cold")]
    [InlineData("buy", "sell")]
    [InlineData("increase", "decrease")]
    [InlineData("begin", "end")]
    [InlineData("start", "stop")]
    [InlineData("success", "failure")]
    public void Opposites_are_known_in_both_directions(string a, string b)
    {
        Assert.True(English.AreOpposites(a, b));
        Assert.True(English.AreOpposites(b, a));
    }

    [Theory]
    [InlineData("accept", "agree")]
    [InlineData("stop", "halt")]
    [InlineData("hot", "hot")]
    [InlineData("dinner", "lunch")]
    [InlineData("zorblat", "accept")]
    public void Other_pairs_are_not_opposites(string a, string b) => Assert.False(English.AreOpposites(a, b));

    [Fact]
    public void Ordinary_words_are_commoner_than_rare_ones()
    {
        Assert.True(English.Commonness("say") > English.Commonness("proposal"));
        Assert.True(English.Commonness("proposal") > English.Commonness("plenipotentiary"));
        Assert.Equal(English.Commonness("says"), English.Commonness("said"));
        Assert.Equal(0, English.Commonness("the"));
        Assert.Equal(0, English.Commonness("zorblat"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("über")]
    [InlineData("supercalifragilisticexpialidocioussupercalifragilisticexpialidocious")]
    public void What_is_no_english_word_is_simply_unknown(string word)
    {
        Assert.Empty(English.Related(word));
        Assert.Equal(WordClasses.None, English.ClassesOf(word));
        Assert.Equal(word, English.BaseForm(word));
    }
}
