using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Ask;

/// <summary>The direct answer is of the kind that was asked for.</summary>
public sealed class DirectAnswerSpecs
{
    private const string Hearing = """
        # Hearing on the tide mill, 7 March 2032

        Rasmus Oland: The old wheel should turn again, because the school wants to show how flour was made.

        Petra Quist: I warn you that the sluice gate will not hold another winter.

        Petra Quist: Jorun Hald asked the school, and she sent Ines Moe, Karl Aas, Lise Dahl and Nils Foss to measure the dam.

        Petra Quist: They will rebuild the walls at Skarn, Lower Tveit, Berg and Hovden this year.

        Rasmus Oland: The repair took forty days last time, and the mill stood still from the second of May until June 11.
        """;

    [Theory]
    [InlineData("who warned that the sluice gate will not hold?", "Petra Quist")]
    [InlineData("who said the old wheel should turn again", "Rasmus Oland")]
    public void Who_said_something_is_answered_by_whoever_speaks(string question, string speaker)
    {
        var answer = Ask(question);
        Assert.Equal((speaker, 0), (answer.ShortAnswer!.Text, answer.ShortAnswer.Length));
        Assert.StartsWith($"The documents say: “{speaker}” [1]", answer.Summary, StringComparison.Ordinal);
        Assert.Equal(speaker, answer.Citations[0].Speaker);
    }

    [Fact]
    public void How_many_is_answered_by_a_number() =>
        Assert.Contains("forty", Ask("How many days did the repair take?").ShortAnswer!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who measures the dam for Jorun Hald?")]
    [InlineData("who did jorun hald send to measure the dam")]
    public void Who_is_answered_by_everybody_named_side_by_side_and_not_by_whom_the_question_names(string question) =>
        Assert.Equal("Ines Moe, Karl Aas, Lise Dahl and Nils Foss", Ask(question).ShortAnswer!.Text);

    [Fact]
    public void Of_names_that_stand_side_by_side_all_are_said() =>
        Assert.Equal("Skarn, Lower Tveit, Berg and Hovden", Ask("where will the walls be rebuilt this year?").ShortAnswer!.Text);

    [Fact]
    public void No_mark_stands_around_it()
    {
        var brief = Ask("what will not hold another winter?").ShortAnswer!;
        Assert.Equal(brief.Text, brief.Text.Trim(' ', ',', ';', '.', '?'));
    }

    private static Answer Ask(string question)
    {
        using var corpus = new WrittenCorpus().With("mill.md", Hearing);
        return corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question });
    }
}
