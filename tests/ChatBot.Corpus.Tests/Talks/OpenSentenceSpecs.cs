using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Corpus.Tests.Talks;

public sealed class OpenSentenceSpecs
{
    [Theory]
    [InlineData("The talks ended without an agreement on the quota.")]
    [InlineData("The two sides could not agree on a date.")]
    [InlineData("No decision was made on the roof.")]
    [InlineData("The vote on the budget was postponed.")]
    [InlineData("The price remains to be settled.")]
    [InlineData("Who pays is still open.")]
    [InlineData("That is an open question.")]
    [InlineData("The matter was put off.")]
    [InlineData("The members have not yet decided.")]
    [InlineData("The board will discuss the fees again in May.")]
    public void A_sentence_that_leaves_something_open_is_found(string sentence)
    {
        var text = $"The chair opened the window. {sentence} Tea was served.";
        var (start, end) = Assert.Single(OpenSentences.Of(text));
        Assert.Equal(sentence, text[start..end]);
    }

    [Theory]
    [InlineData("The road to the harbour is open.")]
    [InlineData("The board agreed to the price.")]
    [InlineData("The meeting was opened by the chair.")]
    [InlineData("They settled the question of the roof.")]
    [InlineData("")]
    public void Other_sentences_are_not(string text) => Assert.Empty(OpenSentences.Of(text));

    [Theory]
    [InlineData("Open questions", true)]
    [InlineData("4. Outstanding issues", true)]
    [InlineData("Parking lot", true)]
    [InlineData("Opening", false)]
    [InlineData("Questions and answers", false)]
    public void A_list_of_what_stayed_open_is_told_by_its_heading(string heading, bool expected) =>
        Assert.Equal(expected, OpenSentences.AreUnder(heading));
}
