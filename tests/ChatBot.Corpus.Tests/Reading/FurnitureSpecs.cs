using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class FurnitureSpecs
{
    private const string Story = "The ferry between Skarn and Vellmar will sail again from Monday, the harbour master said.";

    [Theory]
    [InlineData("Listen to this article")]
    [InlineData("Share this story")]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT - CONTINUE READING BELOW")]
    [InlineData("5 min read")]
    [InlineData("12 comments")]
    [InlineData("Image courtesy of the Skarn Gazette")]
    [InlineData("Photo: Getty Images")]
    [InlineData("Photo credit: Ada Voss / Harbour Pictures")]
    [InlineData("Sign up for our weekly newsletter")]
    [InlineData("We use cookies to improve your experience on this site")]
    [InlineData("Home | News | About us")]
    [InlineData("Read more: How the pier was built")]
    [InlineData("© 2024 Skarn Gazette. All rights reserved.")]
    [InlineData("You must be logged in to post a comment")]
    [InlineData("Skip to main content")]
    [InlineData("|")]
    public void What_a_page_prints_around_a_text_is_left_out(string leftover)
    {
        var document = Read.Text($"Ferry Sails Again\n\n{leftover}\n\n{Story}\n\n{leftover}\n");

        Assert.Equal([Story], document.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_credit_below_the_date_is_left_out_too() =>
        Assert.Equal(["Published March 9, 2024 - 10:05am", Story], Read.Text($"Ferry Sails Again\nPublished March 9, 2024 - 10:05am\n\nImage taken from harbour.example\n{Story}").Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("The photo shows the mayor on the pier, and she is not amused.")]
    [InlineData("Share prices of the ferry company fell by a third.")]
    [InlineData("Reply from the ministry: the pier stays closed until spring.")]
    [InlineData("Comments on the draft were sent to the clerk.")]
    [InlineData("Cookies were served after the second session.")]
    [InlineData("More on the toll was not agreed, although both sides tried.")]
    public void A_sentence_that_holds_such_words_stays(string sentence)
    {
        var document = Read.Text($"Ferry Sails Again\n\n{Story}\n\n{sentence}\n");

        Assert.Contains(sentence, document.Texts(PassageKind.Paragraph).Concat(document.Texts(PassageKind.Metadata)));
    }

    [Fact]
    public void A_word_that_somebody_says_is_no_button()
    {
        var document = Read.Text("Mara: Shall we?\nJonas: Share\nMara: Next\nJonas: Reply\nMara: Done");

        Assert.Equal(5, document.Of(PassageKind.Turn).Count);
    }
}
