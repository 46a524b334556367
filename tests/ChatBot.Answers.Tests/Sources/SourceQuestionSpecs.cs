using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Sources;

/// <summary>What people ask about the documents themselves.</summary>
public sealed class SourceQuestionSpecs
{
    [Theory]
    [InlineData("is any of this real?")]
    [InlineData("which of your documents can I trust?")]
    [InlineData("did these meetings really happen?")]
    public void What_is_real_is_answered_by_kind_with_what_was_recorded_first(string question)
    {
        var answer = Ask(question);

        Assert.Equal("5 of 7 documents record or report what happened, 1 gives an opinion and 1 is invented.", answer.Summary);
        Assert.Equal(
            [
                "1 transcript: a transcript has the words as they were recorded",
                "2 sets of minutes: minutes are written down by somebody who was there",
                "2 reports: a report tells what its author learnt",
                "1 opinion: an opinion is one person's view",
                "2 readers' comments: a comment is what one reader thinks",
                "1 imagined dialogue: an imagined dialogue is invented and no report of what happened",
            ],
            answer.Headings());
    }

    [Theory]
    [InlineData("is this fiction?")]
    [InlineData("which documents are made up?")]
    [InlineData("are any of your sources invented")]
    public void What_is_made_up_is_named_first_with_the_passage_that_says_so(string question)
    {
        var answer = Ask(question);

        Assert.Equal("1 of 7 documents is invented: “A Night at the Customs House”.", answer.Summary);
        Assert.Contains("what follows is an imagined dialogue", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.StartsWith("1 imagined dialogue", answer.Headings().First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "is A Night at the Customs House real or made up?",
        "“A Night at the Customs House” is an imagined dialogue: an imagined dialogue is invented and no report of what happened.")]
    [InlineData(
        "is the column news or somebody's opinion?",
        "“Herring Diplomacy Is a Dance Without Music” is an opinion: an opinion is one person's view.")]
    [InlineData(
        "are these actual transcripts?",
        "“Chat log of the quota working group” is a transcript: a transcript has the words as they were recorded.")]
    public void A_document_that_is_named_is_answered_for_alone(string question, string says)
    {
        var answer = Ask(question);

        Assert.Equal(says, answer.Summary);
        Assert.Single(answer.Citations);
    }

    [Fact]
    public void Where_nothing_is_marked_as_invented_that_is_what_is_said()
    {
        using var corpus = new WrittenCorpus()
            .With("ferry.txt", "Ferry Line Opens\n\nWESTMARK (North Sea Wire) — The ferry line opened on Monday, the mayor said.")
            .With("toll.txt", "Toll Is Raised\n\nWESTMARK (North Sea Wire) — The toll was raised on Friday, the mayor said.");

        Assert.Equal("Nothing marks any of 2 documents as invented.", Ask(corpus, "are some documents made up?").Summary);
    }

    [Theory]
    [InlineData("who wrote the column?", "“Herring Diplomacy Is a Dance Without Music” is by Vera Castellane.", "By Vera Castellane")]
    [InlineData(
        "by whom is herring diplomacy is a dance without music",
        "“Herring Diplomacy Is a Dance Without Music” is by Vera Castellane.", "By Vera Castellane")]
    [InlineData(
        "who is the author of the Torshavn report?",
        "“Fisheries Ministers Leave Torshavn With Half a Deal” is by Marcus Feld.", "By Marcus Feld")]
    [InlineData(
        "who took the minutes of the harbour committee?",
        "“Minutes of the Harbour Committee” is written down by Greta Lindqvist.", "Greta Lindqvist")]
    public void The_author_is_whom_the_document_names(string question, string says, string quote)
    {
        var answer = Ask(question);

        Assert.Equal((Outcome.Answered, says), (answer.Outcome, answer.Summary));
        Assert.Contains(quote, answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_names_no_author_is_said_to_name_none()
    {
        var answer = Ask("who wrote A Night at the Customs House?");

        Assert.Equal((Outcome.NoEvidence, "“A Night at the Customs House” names no author."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void A_document_that_there_is_not_has_no_author()
    {
        var answer = Ask("who wrote Zabriskie Unbound?");

        Assert.False(answer.IsAnswered);
        Assert.Contains("“Zabriskie Unbound”", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_by_those_who_commented() =>
        Assert.Equal(["Bjarni H. commented", "saltwater_sue commented"], Ask("who wrote the comments?").Texts());

    [Fact]
    public void How_old_the_documents_are_is_answered_by_the_newest_and_the_oldest()
    {
        var answer = Ask("how old is your information?");

        Assert.Equal(
            "Of 7 documents the newest is “Breakwater Working Group, 2 June 2031” (June 2, 2031), "
            + "the oldest “Minutes of the Harbour Committee” (March 4, 2031).",
            answer.Summary);
        Assert.Equal(SampleCorpus.Breakwater, answer.Citations[0].Passage.DocumentPath);
        Assert.Equal("Without a date", answer.Headings().Last());
    }

    [Fact]
    public void The_oldest_document_comes_first_when_it_is_asked_for() =>
        Assert.Equal(SampleCorpus.Minutes, Ask("what is your oldest document?").Citations[0].Passage.DocumentPath);

    [Fact]
    public void When_a_document_is_from_is_answered_by_its_dateline()
    {
        var answer = Ask("when was the column published?");

        Assert.Equal("“Herring Diplomacy Is a Dance Without Music” is dated May 16, 2031.", answer.Summary);
        Assert.Equal("May 16, 2031", answer.Citations[0].Quote);
    }

    [Theory]
    [InlineData("what do you have on March?", SampleCorpus.Minutes)]
    [InlineData("do you have anything from June 2031?", SampleCorpus.Breakwater, SampleCorpus.MeetingReport, SampleCorpus.CallReport)]
    [InlineData("do you have any documents since May 16, 2031?", SampleCorpus.Breakwater, SampleCorpus.Chat, SampleCorpus.Column)]
    public void What_there_is_on_a_time_are_the_documents_of_it_and_those_that_tell_of_it(string question, params string[] documents)
    {
        var answer = Ask(question);

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(documents, answer.Citations.Select(citation => citation.Passage.DocumentPath));
    }

    [Theory]
    [InlineData("which documents mention Halvorsen?", SampleCorpus.CallReport, SampleCorpus.Column)]
    [InlineData("do you have anything about cranes?", SampleCorpus.Dialogue)]
    [InlineData("is there something on the insurers in your documents?", SampleCorpus.Breakwater)]
    [InlineData("which reports mention the landing ban", SampleCorpus.CallReport, SampleCorpus.MeetingReport)]
    public void What_there_is_on_a_subject_are_the_documents_that_speak_of_it(string question, params string[] documents)
    {
        var answer = Ask(question);

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(documents, answer.Citations.Select(citation => citation.Passage.DocumentPath));
        Assert.StartsWith($"{documents.Length} of 7 documents", answer.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("do you have anything about submarines?", "submarines")]
    [InlineData("which documents mention Zabriskie?", "Zabriskie")]
    [InlineData("what do you have on December 2019?", "December 2019")]
    public void What_no_document_speaks_of_is_said_to_be_in_none(string question, string what)
    {
        var answer = Ask(question);

        Assert.Equal(Outcome.NoEvidence, answer.Outcome);
        Assert.Contains($"“{what}”", answer.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_document_is_from_is_its_file_and_what_it_says_of_itself()
    {
        var answer = Ask("where is the column from?");

        Assert.EndsWith("the file column-herring-diplomacy.txt; it gives no address on the web.", answer.Summary, StringComparison.Ordinal);
        Assert.Equal(["Herring Diplomacy Is a Dance Without Music: column-herring-diplomacy.txt, by Vera Castellane, May 16, 2031"],
            answer.Texts());
    }

    [Fact]
    public void An_address_that_the_text_gives_is_the_link_to_the_original()
    {
        using var corpus = new WrittenCorpus().With("ferry.txt",
            "Ferry Line Opens\n\nThe ferry line opened on Monday, the mayor said.\n\nFirst published at https://wire.example/ferry-line.");
        var answer = Ask(corpus, "do you have a link to the original?");

        Assert.Equal("“Ferry Line Opens” is the file ferry.txt, from https://wire.example/ferry-line.", answer.Summary);
        Assert.Contains("https://wire.example", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "what is the column about?",
        "“Herring Diplomacy Is a Dance Without Music” is an opinion by Vera Castellane of May 16, 2031",
        "I have watched fishing ministers")]
    [InlineData(
        "tell me about the minutes of the breakwater group",
        "“Breakwater Working Group, 2 June 2031” is minutes of June 2, 2031", "Noor Haddad showed photographs")]
    public void What_a_document_is_about_is_what_it_is_and_how_it_begins(string question, string says, string quote)
    {
        var answer = Ask(question);

        Assert.StartsWith(says, answer.Summary, StringComparison.Ordinal);
        Assert.StartsWith(quote, answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how many reports do you have?", "2 of 7 documents (report):")]
    [InlineData("what documents do you have?", "7 documents, 105 passages:")]
    public void The_documents_of_a_kind_are_counted_and_listed(string question, string says) => Assert.Equal(says, Ask(question).Summary);

    [Fact]
    public void A_kind_that_no_document_is_of_is_said_to_be_missing()
    {
        using var corpus = new WrittenCorpus().With("ferry.txt", "Ferry Line Opens\n\nThe ferry line opened on Monday, the mayor said.");
        var answer = Ask(corpus, "do you have any transcripts?");

        Assert.Equal((Outcome.NoEvidence, "None of 1 document is a transcript."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void Many_documents_are_listed_by_kind_the_most_recent_first()
    {
        using var corpus = new WrittenCorpus();
        for (var day = 1; day <= 10; day++)
            corpus.With(
                $"ferry-{day:00}.txt",
                $"Crossing Number {day}\n\nPublished May {day}, 2031\n\nWESTMARK (Wire) — The ferry crossed in {day} hours.");
        var answer = Ask(corpus, "which documents mention the ferry?");

        Assert.Equal("10 of 10 documents have something on “ferry”:", answer.Summary);
        Assert.Equal(["10 reports, the 8 most recent"], answer.Headings());
        Assert.Equal("ferry-10.txt", answer.Citations[0].Passage.DocumentPath);
    }

    [Fact]
    public void Every_line_rests_on_a_passage()
    {
        string[] questions = ["is any of this real?", "who wrote these?", "how old is this?", "where does this come from?",
            "what is the chat log about?", "anything on herring?"];

        Assert.All(questions.SelectMany(question => Ask(question).Lines()), line => Assert.NotEmpty(line.Citations));
    }

    private static Answer Ask(string question) => Asking.Of(new ChatRequest { Command = Commands.Sources, Question = question });

    private static Answer Ask(WrittenCorpus corpus, string question) =>
        corpus.Answers().Answer(new ChatRequest { Command = Commands.Sources, Question = question });
}
