using ChatBot.Index.Analysis;

namespace ChatBot.Index.Tests.Analysis;

/// <summary>Pairs that follow from the published rules, each rule at least once.</summary>
public class StemmerSpecs
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("consensus", "consensus")]
    [InlineData("address", "address")]
    public void Plurals_lose_their_ending(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("sing", "sing")]
    [InlineData("signed", "sign")]
    [InlineData("stabilized", "stabil")]
    [InlineData("repeatedly", "repeat")]
    [InlineData("exceedingly", "exceed")]
    public void Past_and_progressive_forms_lose_their_ending(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("happy", "happi")]
    [InlineData("cry", "cri")]
    [InlineData("say", "say")]
    [InlineData("youth", "youth")]
    [InlineData("boyish", "boyish")]
    public void A_final_y_after_a_consonant_becomes_i(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("valency", "valenc")]
    [InlineData("digitizer", "digit")]
    [InlineData("operator", "oper")]
    [InlineData("feudalism", "feudal")]
    [InlineData("hopefulness", "hope")]
    [InlineData("formality", "formal")]
    [InlineData("sensitivity", "sensit")]
    [InlineData("possibly", "possibl")]
    [InlineData("apology", "apolog")]
    [InlineData("homely", "home")]
    [InlineData("fearlessly", "fearless")]
    [InlineData("triplicate", "triplic")]
    [InlineData("electrical", "electr")]
    [InlineData("formative", "format")]
    [InlineData("allowance", "allow")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("communion", "communion")]
    [InlineData("effective", "effect")]
    public void Derived_words_meet_in_their_stem(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("controlled", "control")]
    [InlineData("probate", "probat")]
    public void A_silent_e_and_a_second_l_go(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("succeed", "succeed")]
    [InlineData("herrings", "herring")]
    public void Listed_exceptions_keep_their_own_stem(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Theory]
    [InlineData("general", "generous")]
    [InlineData("organ", "organization")]
    [InlineData("internal", "international")]
    [InlineData("commune", "communication")]
    public void Words_that_only_look_related_keep_apart(string one, string other) =>
        Assert.NotEqual(TextAnalyzer.Stem(one), TextAnalyzer.Stem(other));

    [Theory]
    [InlineData("negotiate", "negotiation", "negotiating", "negotiated", "negotiates")]
    [InlineData("propose", "proposes", "proposed", "proposing", "proposed")]
    [InlineData("organize", "organization", "organizing", "organizer", "organized")]
    public void Forms_of_one_word_share_a_stem(params string[] words) =>
        Assert.Single(words.Select(word => TextAnalyzer.Stem(word)).Distinct());

    [Theory]
    [InlineData("by")]
    [InlineData("переговоры")]
    [InlineData("g20")]
    public void Short_words_and_other_alphabets_stay(string word) => Assert.Equal(word, TextAnalyzer.Stem(word));
}
