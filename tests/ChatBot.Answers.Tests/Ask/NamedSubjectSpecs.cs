using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Ask;

/// <summary>
/// "Anything on the ferry?" asks for whatever there is; a question that asks for something in particular still needs its answer.
/// </summary>
public sealed class NamedSubjectSpecs
{
    private const string Minutes = """
        # Pilot station minutes, 4 June 2031

        Present: Tove Aker, Piet Landsman

        The tide sensor at the mole runs firmware v4.11.2 since Tuesday.

        The second boat stays in the yard until its hull is dry.

        ## Radar

        Piet Landsman will have the mast painted.
        """;

    [Theory]
    [InlineData("What was said about version 4.11.2?", "v4.11.2")]
    [InlineData("anything on the second boat?", "second boat")]
    [InlineData("is there something about the tide sensor", "tide sensor")]
    [InlineData("what do we know about the hull", "hull is dry")]
    [InlineData("did the mast come up?", "mast")]
    [InlineData("tell me about the radar", "mast painted")]
    public void Whatever_names_the_subject_answers(string question, string quoted)
    {
        using var corpus = new WrittenCorpus().With("station.md", Minutes);
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(quoted, answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anything on the lighthouse?")]
    [InlineData("what was said about the boat's insurance?")]
    [InlineData("tell me about version 5.0.1")]
    [InlineData("how many sensors did the lighthouse keeper sell?")]
    public void What_no_passage_names_is_not_answered(string question)
    {
        using var corpus = new WrittenCorpus().With("station.md", Minutes);
        Assert.Equal(Outcome.NoEvidence, corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question }).Outcome);
    }
}
