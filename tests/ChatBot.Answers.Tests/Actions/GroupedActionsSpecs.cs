using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Actions;

/// <summary>Records group what is to be done, or was decided, under whom or what it concerns.</summary>
public sealed class GroupedActionsSpecs
{
    private const string Minutes = """
        # Weekly call 14 May 2031

        Present: Edda Holm, Bram Visser

        ## Decisions

        ### Fog horn

        - It sounds from six in the evening only.

        ## Action items

        ### Harbour crew

        - Paint the bollards before the regatta
        - Grease the lock gates

        ### Office

        - Send the invoices of April
        """;

    [Theory]
    [InlineData("todos for the harbour crew", "Paint the bollards before the regatta")]
    [InlineData("what does the office have to do?", "Send the invoices of April")]
    [InlineData("decisions on the fog horn", "It sounds from six in the evening only.")]
    public void What_stands_under_a_heading_is_about_it(string question, string quoted)
    {
        using var corpus = new WrittenCorpus().With("week-20-lockhouse.md", Minutes);
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(quoted, answer.Citations[0].Quote.TrimStart('-', ' '));
        Assert.DoesNotContain(answer.Citations, citation => citation.Passage.Section != answer.Citations[0].Passage.Section);
    }

    [Fact]
    public void A_record_is_known_by_the_name_of_its_file()
    {
        using var corpus = new WrittenCorpus().With("week-20-lockhouse.md", Minutes).With("other.md", Minutes.Replace("14 May", "21 May", StringComparison.Ordinal));
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = "what was decided in the lockhouse call?" });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.All(answer.Citations, citation => Assert.Equal("week-20-lockhouse.md", citation.Passage.DocumentPath));
    }
}
