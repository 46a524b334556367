using ChatBot.Index.Analysis;

namespace ChatBot.Index.Tests.Analysis;

public sealed class IrregularFormSpecs
{
    [Theory]
    [InlineData("met", "meet")]
    [InlineData("withdrew", "withdraw")]
    [InlineData("Children", "child")]
    [InlineData("spokesmen", "spokesman")]
    [InlineData("criteria", "criterion")]
    public void An_irregular_form_is_found_by_its_base_form(string form, string other) =>
        Assert.Equal(TextAnalyzer.Stem(other), TextAnalyzer.Stem(form));

    [Theory]
    [InlineData("left", "leave")]
    [InlineData("ground", "grind")]
    public void A_form_that_is_as_often_a_word_of_its_own_stays_itself(string form, string other) =>
        Assert.NotEqual(TextAnalyzer.Stem(other), TextAnalyzer.Stem(form));
}
