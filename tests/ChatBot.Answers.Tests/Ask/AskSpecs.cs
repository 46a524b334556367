using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Ask;

public sealed class AskSpecs
{
    [Fact]
    public void The_answering_words_are_marked() =>
        Assert.Contains("3.2 million", Asking.Ask("how much does bellweather marine ask").Citations[0].MarkedWords().Single(), StringComparison.Ordinal);

    [Fact]
    public void The_words_that_answer_stand_first()
    {
        var answer = Asking.Ask("How long did the call last?");
        var brief = answer.ShortAnswer!;
        Assert.Equal("fifty minutes", brief.Text);
        Assert.Equal(brief.Text, answer.Citations[brief.Citation].Quote.Substring(brief.Start, brief.Length));
        Assert.StartsWith($"The documents say: “{brief.Text}” [{brief.Citation + 1}]", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void How_sure_the_answer_is_tells_what_is_answered_from_what_is_not()
    {
        var answered = Asking.Ask("how much does bellweather marine ask");
        var refused = Asking.Ask("how many submarines does the committee own?");
        Assert.Equal((Outcome.Answered, Outcome.NoEvidence), (answered.Outcome, refused.Outcome));
        Assert.InRange(answered.Confidence!.Value, refused.Confidence!.Value, 1);
        Assert.Null(refused.ShortAnswer);
    }

    [Fact]
    public void A_date_that_answers_is_marked_though_nobody_asked_for_it_by_name() =>
        Assert.Contains("February 11", Asking.Ask("When did the dispute begin?").Citations[0].MarkedWords().Single(), StringComparison.Ordinal);

    [Fact]
    public void An_imagined_answer_says_that_it_is_no_report()
    {
        var answer = Asking.Ask("How many cranes has the client ordered?");
        Assert.StartsWith("An imagined dialogue has this; it is no report of what happened", answer.Summary, StringComparison.Ordinal);
        Assert.Equal(Provenance.Fiction, answer.Citations[0].Provenance);
    }

    [Fact]
    public void A_list_of_an_imagined_scene_does_not_stand_for_what_was_reported()
    {
        using var corpus = new WrittenCorpus()
            .With("imagined.md", """
                ---
                provenance: fiction
                ---
                # An imagined night at the mill

                ## Water truce

                - The miller says that a water truce was declared before and broken.
                - The smith asks for a water truce of ten days.
                """)
            .With("report.md", """
                ---
                provenance: report
                ---
                # Valley news

                A water truce was agreed on Monday, and both villages have kept the water truce since then.
                """);
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = "was there a water truce?" });
        Assert.Equal((Outcome.Answered, Provenance.Report), (answer.Outcome, answer.Citations[0].Provenance));
    }

    [Theory]
    [InlineData("what did voronsky propose?")]
    [InlineData("What has Voronskyy proposed?")]
    public void A_name_is_found_in_every_spelling_that_the_documents_have_of_it(string question)
    {
        using var corpus = new WrittenCorpus()
            .With("column.md", "# Valley column\n\nMinister Taras Voronsky sat in the third row and slept.\n")
            .With("news.md", "# Valley news\n\nMinister Taras Voronskyy has proposed that the two valleys swap their mills.\n");
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Contains("swap their mills", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so did they agree on a water truce or not")]
    [InlineData("did they agree on a water truce?")]
    public void What_was_agreed_in_an_imagined_session_settles_no_question_of_yes_or_no(string question)
    {
        using var corpus = new WrittenCorpus()
            .With("imagined.md", """
                ---
                provenance: fiction
                ---
                # An imagined night at the mill

                ## Water truce

                Attendees: Anna Moe, Bert Aas

                Anna Moe: Then we have it.

                ### Outcome

                - A water truce of ten days is agreed.
                """)
            .With("report.md", """
                ---
                provenance: report
                ---
                # Valley news

                The villages did not agree on a water truce; the talks on a water truce broke off on Monday.
                """);
        var answer = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = question });
        Assert.Equal((Outcome.Answered, Provenance.Report), (answer.Outcome, answer.Citations[0].Provenance));
        var list = corpus.Answers().Answer(new ChatRequest { Command = Commands.Ask, Question = "what was agreed on the water truce?" });
        Assert.Equal((Commands.Outcomes, Provenance.Fiction), (list.Command, list.Citations[0].Provenance));
    }

    [Theory]
    [InlineData("how much of the dredging does the port really pay?")]
    [InlineData("Was it reported that the port pays sixty percent of the dredging?")]
    [InlineData("is there anything on the seal colony that is not imagined?")]
    public void What_really_was_is_never_answered_with_an_imagined_passage(string question)
    {
        var answer = Asking.Ask(question);
        Assert.False(answer.IsAnswered && answer.Citations.Any(citation => citation.Provenance == Provenance.Fiction));
    }

    [Fact]
    public void Imagined_and_reported_passages_stand_in_sections_of_their_own()
    {
        foreach (var exchange in Exchanges.All)
        {
            var answer = Asking.Of(exchange.Request);
            if (answer.Command != Commands.Ask || !answer.IsAnswered) continue;
            foreach (var section in answer.Sections)
                Assert.Single(section.Lines.SelectMany(line => line.Citations).Select(number => answer.Citations[number].Provenance == Provenance.Fiction).Distinct());
        }
    }

    [Fact]
    public void What_does_not_answer_is_offered_as_what_it_is()
    {
        var answer = Asking.Ask("What is the capital of Mongolia?");
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Equal(["The nearest passage, which does not answer it"], answer.Headings());
    }

    [Theory]
    [InlineData("What is Zanzibar's position on herring?", "“Zanzibar” stands nowhere in them.")]
    [InlineData("Did Ulaanbaatar or Quito host the ministers?", "“Ulaanbaatar” and “Quito” stand nowhere in them.")]
    public void Names_that_the_documents_lack_are_named(string question, string says)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.EndsWith(says, answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_whom_no_passage_has_words_none_are_given() =>
        Assert.Equal(Outcome.NoEvidence, Asking.Ask("what did ruth vandermeer say?").Outcome);

    [Fact]
    public void A_named_document_restricts_the_passages()
    {
        var answer = Asking.Of(Request with { Question = "What is said about the landing ban?", Document = "column" });
        Assert.All(answer.Citations, citation => Assert.Equal(SampleCorpus.Column, citation.Passage.DocumentPath));
        Assert.Equal(Outcome.Answered, answer.Outcome);
    }

    [Fact]
    public void A_named_speaker_restricts_the_passages_to_their_own_turns()
    {
        var answer = Asking.Of(Request with { Question = "How deep is the channel?", Speaker = "Thorvald" });
        Assert.Contains("The channel has seven", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.All(answer.Citations, citation => Assert.Equal("Jonas Thorvald", citation.Speaker));
    }

    [Fact]
    public void An_unknown_speaker_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownSpeaker, Asking.Of(Request with { Question = "How deep is the channel?", Speaker = "Zorro" }).Outcome);

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() => Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { Question = "How deep is the channel?", Document = "atlantis" }).Outcome);

    [Theory]
    [InlineData("was Thorvald thanked at the meeting?")]
    [InlineData("who is in favour of an auction?")]
    [InlineData("What did the column's author say about what she has seen?")]
    public void A_question_that_says_more_than_a_command_is_not_cut_down_to_it(string question) => Assert.Equal(Commands.Ask, Asking.Ask(question).Command);

    private static ChatRequest Request => new() { Command = Commands.Ask };
}
