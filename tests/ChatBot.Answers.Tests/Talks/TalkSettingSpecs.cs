using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Talks;

/// <summary>When and where talks were, asked in plain words.</summary>
public sealed class TalkSettingSpecs
{
    [Theory]
    [InlineData("when was the last meeting?", "July 10, 2031")]
    [InlineData("When was the most recent trustees meeting", "July 10, 2031")]
    [InlineData("when did the first trustees meeting take place?", "April 3, 2031")]
    [InlineData("what was the date of the July meeting", "July 10, 2031")]
    [InlineData("where was the July meeting held?", "Mill house, Oakham")]
    [InlineData("where did the meeting on 3 April take place", "Reading room, Hollowell")]
    public void Is_said_first_and_of_that_talk_alone(string question, string told)
    {
        var answer = Board().Answer(new ChatRequest { Command = Commands.Ask, Question = question });

        Assert.Equal((Commands.Talks, Outcome.Answered), (answer.Command, answer.Outcome));
        Assert.Contains(told, answer.Summary, StringComparison.Ordinal);
        Assert.Single(answer.Sections.SelectMany(section => section.Lines));
    }

    [Fact]
    public void The_words_that_say_so_are_marked()
    {
        var answer = Board().Answer(new ChatRequest { Command = Commands.Ask, Question = "where was the July meeting held?" });

        var citation = answer.Citations[0];
        Assert.Equal("Mill house, Oakham", citation.Quote.Substring(citation.Marks[0].Start, citation.Marks[0].Length));
        Assert.Equal("Mill house, Oakham", answer.ShortAnswer!.Text);
    }

    [Theory]
    [InlineData("What did Dora Whitlock say in April?")]
    [InlineData("what was decided about benches in April")]
    public void What_another_meeting_has_is_no_answer_for_the_month_asked_about(string question)
    {
        var answer = Board().Answer(new ChatRequest { Command = Commands.Ask, Question = question });

        Assert.DoesNotContain("two benches", PlainText.Render(answer), StringComparison.Ordinal);
    }

    private static TalkAnswers Board()
    {
        using var corpus = new WrittenCorpus();
        return corpus
            .With("april.md", """
                # Library trustees, 3 April 2031

                Place: Reading room, Hollowell

                Present: Nell Abara (chair), Tomas Iverson

                ## Roof

                Tomas Iverson reported that the slates cost 4,100 crowns.
                """)
            .With("july.md", """
                # Library trustees, 10 July 2031

                Place: Mill house, Oakham

                Present: Nell Abara (chair), Dora Whitlock

                ## Garden

                Dora Whitlock asked for two benches. The trustees put that off until the wall is mended.
                """)
            .Answers();
    }
}
