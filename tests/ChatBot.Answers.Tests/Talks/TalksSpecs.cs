using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Talks;

public sealed class TalksSpecs
{
    [Fact]
    public void Talks_stand_under_their_document_with_its_label()
    {
        var answer = Asking.Of(Request);
        Assert.Contains("A Night at the Customs House (imagined dialogue)", answer.Headings());
        Assert.Contains("Chat log of the quota working group (transcript)", answer.Headings());
    }

    [Fact]
    public void A_talk_says_when_where_and_how_many()
    {
        var answer = Asking.Of(Request with { Document = SampleCorpus.Minutes });
        Assert.Equal("1 talk in 1 document:", answer.Summary);
        Assert.Equal(["Minutes of the Harbour Committee (March 4, 2031; Eastwick Town Hall, Room 2; 6 attendees)"], answer.Texts());
    }

    [Fact]
    public void A_talk_that_is_only_told_of_says_so() =>
        Assert.All(Asking.Of(Request with { Document = SampleCorpus.MeetingReport }).Texts(), line => Assert.EndsWith("told of, not recorded)", line, StringComparison.Ordinal));

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { Document = "atlantis" }).Outcome);

    [Fact]
    public void A_corpus_without_talks_says_so()
    {
        using var corpus = new WrittenCorpus().With("recipe.md", "# Plum cake\n\nStone the plums and lay them on the dough.\n");
        Assert.Equal((Outcome.NoEvidence, "The documents hold no talk and tell of none."), (corpus.Answers().Answer(Request) is var answer ? answer.Outcome : default, answer.Summary));
    }

    private static ChatRequest Request => new() { Command = Commands.Talks };
}
