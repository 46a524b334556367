namespace ChatBot.Answers.Tests.Ask.Parts;

public sealed class PartedQuestionSpecs
{
    [Fact]
    public void Each_part_is_answered_under_its_own_heading()
    {
        var answer = Asking.Ask("Who heads the Icelandic Trawler Owners' Association and which tender was accepted?");

        Assert.Equal((Commands.Ask, Outcome.Answered), (answer.Command, answer.Outcome));
        Assert.Equal(["Who heads the Icelandic Trawler Owners' Association?", "which tender was accepted?"], answer.Headings()
            .Where(heading => heading?.EndsWith('?') == true));
        Assert.Contains("Oddny Kvaran", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("Corrie & Sons is accepted", answer.Citations[1].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_gives_the_direct_answers_a_line_each()
    {
        var lines = Asking.Ask("How long did the call last, and who heads the Icelandic Trawler Owners' Association?").Summary.Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Matches(@"fifty minutes.*\[1\]$", lines[0]);
        Assert.Matches(@"Oddny Kvaran.*\[2\]$", lines[1]);
    }

    [Fact]
    public void A_part_of_whose_words_the_reader_is_not_sure_is_told_by_the_sentence_they_stand_in()
    {
        var lines = Asking.Ask("which tender was accepted, and what did Tangen say about the landing ban?").Summary.Split('\n');

        Assert.Matches("^The documents say: “.*landing ban.*” \\[2\\]$", lines[1]);
    }

    [Fact]
    public void The_short_answer_is_that_of_the_first_part()
    {
        var answer = Asking.Ask("How long did the call last, and who heads the Icelandic Trawler Owners' Association?");

        Assert.Contains("fifty minutes", answer.ShortAnswer!.Text, StringComparison.Ordinal);
        Assert.Equal(0, answer.ShortAnswer.Citation);
    }

    [Fact]
    public void A_part_that_is_a_command_is_answered_as_that()
    {
        var answer = Asking.Ask("Who was at the harbour committee and what are the action items of the harbour committee?");

        Assert.Contains("6 attendees", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("3 action items", answer.Summary, StringComparison.Ordinal);
        Assert.StartsWith("Who was at the harbour committee? Minutes of the Harbour Committee (", answer.Headings().First(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_part_leans_on_the_first()
    {
        var answer = Asking.Ask("who was at the break clause session and what was agreed?");

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains(answer.Quotes(), quote =>
            quote.Contains("Either side may leave the lease after nine years", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Quotes(), quote => quote.Contains("No dredging before the first of August", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Which tender was accepted, and what is the capital of Mongolia?")]
    [InlineData("What is the capital of Mongolia, and which tender was accepted?")]
    public void A_part_without_an_answer_is_said_to_be_missing(string question)
    {
        var answer = Asking.Ask(question);

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains("Not in the documents: ", answer.Summary, StringComparison.Ordinal);
        Assert.Single(answer.Headings(), heading => heading?.StartsWith("Not in the documents: ", StringComparison.Ordinal) == true
            && heading.Contains("Mongolia", StringComparison.Ordinal));
        Assert.Contains("Corrie & Sons is accepted", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_part_has_an_answer_there_is_none() =>
        Assert.Equal(Outcome.NoEvidence,
            Asking.Ask("What is the capital of Mongolia, and how many submarines does Zanzibar have?").Outcome);

    [Fact]
    public void A_question_of_one_part_is_answered_as_before() =>
        Assert.Equal(PlainText.Render(Asking.Of(new ChatRequest { Command = Commands.WhoAttended, Talk = "session 2" })),
            PlainText.Render(Asking.Ask("who was in session 2")));

    [Fact]
    public void What_is_asked_next_follows_up_the_last_part() =>
        Assert.Contains("Session 2", Asking.Ask("and session 2?", "which tender was accepted and who attended session 1?")
            .Summary, StringComparison.Ordinal);
}
