using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Summary;

public sealed class SummarySpecs
{
    /// <summary>Decisions noted on the way and again in a list at the end, a formality, and a question that nobody answers.</summary>
    private const string RopeWalk = """
        # Rope walk, minutes of 4 March 2031

        Present: Orla Finch (Chair), Samir Bodner, Lena Okoye

        ## Opening

        The minutes of the February meeting were approved and the agenda was adopted.

        ## Hemp or nylon

        Orla Finch said that the guild would hear both sides of the matter.

        Samir Bodner wanted the walk to spin nothing but hemp, because every chandler on the coast asks for hemp rope.

        Lena Okoye opposed hemp alone and said that half the trawlers have gone over to nylon.

        RESOLVED: The rope walk spins hemp only until the end of the year.

        ## Roof

        Lena Okoye reported three leaks over the long bench and recommended slate.

        Whether the roof is to be slate or tin was not decided.

        ## Decisions

        - The rope walk spins hemp only until the end of the year.
        - A second apprentice is taken on at Easter.

        ## Action items

        - Samir Bodner to order two bales of hemp by 1 April 2031.
        """;

    private const string Kite = """
        # A Kite Night

        Note to the reader: this is an imagined dialogue. None of it took place.

        Attendees:
        - Orla Finch (President)
        - Samir Bodner (Treasurer)

        Orla Finch: I want every kite in the club to carry a lamp, so that the harbour sees us from the sea.

        Samir Bodner: Lamps are heavy and candles set fire to silk. I will pay for tails and for nothing else.

        ## Outcome

        - Every kite gets a longer tail and no lamp.
        """;

    [Fact]
    public void A_talk_is_what_came_of_it_who_wanted_what_and_what_stayed_open()
    {
        using var corpus = new WrittenCorpus().With("rope.md", RopeWalk);

        var answer = corpus.Answers().Answer(Request with { Talk = "rope walk" });

        Assert.Equal(
            (Outcome.Answered, "What came of “Rope walk, minutes of 4 March 2031”, who wanted what and what stayed open:"),
            (answer.Outcome, answer.Summary));
        Assert.Equal(["What came of it (minutes)", "Who wanted what (minutes)", "What stayed open (minutes)"], answer.Headings());
        Assert.Contains(Quotes(answer, 1), quote => quote.Contains("nothing but hemp", StringComparison.Ordinal));
        Assert.Contains("Lena Okoye opposed hemp alone and said that half the trawlers have gone over to nylon.", Quotes(answer, 1));
        Assert.Equal(
            ["Whether the roof is to be slate or tin was not decided.", "Samir Bodner to order two bales of hemp by 1 April 2031."],
            Quotes(answer, 2));
    }

    [Fact]
    public void What_was_decided_is_said_once_and_before_any_formality()
    {
        using var corpus = new WrittenCorpus().With("rope.md", RopeWalk);

        var answer = corpus.Answers().Answer(Request);

        Assert.Single(Quotes(answer, 0), quote => quote.Contains("hemp only", StringComparison.Ordinal));
        Assert.DoesNotContain("were approved", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_recorder_wrote_notes_above_its_transcript_the_notes_are_summed_up()
    {
        using var corpus = new WrittenCorpus().With("slipway.md", """
            # Slipway call 9 May 2031

            ## Participants

            * Edda Holm
            * Bram Visser

            ## Winch

            * The old winch failed its load test for the third time in a year
            * A rebuilt winch costs nine thousand crowns and takes six weeks
            * Bram Visser asked for a hired winch until the rebuilt one arrives
            * The insurer accepts a hired winch under the present policy

            ## Berths

            * Four berths stay closed until the dredger has been at the north wall
            * The sailing school moves its dinghies to the south pontoon
            * Berth fees remain as they were for the whole summer season
            * A waiting list for berths opens on the first of June

            ## Transcript

            ### 00:00:00

            **Edda Holm:** Right, um, so can everybody hear me, I was on mute there for a while, sorry about that, you know how it is.

            **Bram Visser:** Yeah, we can hear you now, um, it was just a bit, I want to say, choppy, but go on, go on, we are fine.

            **Edda Holm:** Okay so, um, the winch, as you will all have seen, and I want that to be clear, we should probably talk about that.
            """);

        var answer = corpus.Answers().Answer(Request with { Document = "slipway" });

        Assert.DoesNotContain(answer.Citations, citation => citation.Speaker is not null);
        Assert.Contains(answer.Quotes(), quote => quote.Contains("winch", StringComparison.Ordinal));
        Assert.Contains(answer.Quotes(), quote => quote.Contains("berth", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Whoever_chairs_comes_after_those_who_want_something()
    {
        using var corpus = new WrittenCorpus().With("rope-walk.md", """
            # Rope walk, spring meeting

            Chair: Orla Finch
            Present: Orla Finch, Samir Bodner, Lena Okoye, Ada Lindgren, Jory Penhale, Tamsin Rowe

            Orla Finch: I call on everybody in turn, and I ask you to be brief, because the kettle is on and the hall is let to the choir.

            Samir Bodner: I want the walk to spin nothing but hemp this year.

            Lena Okoye: I oppose that, since half the trawlers have gone over to nylon.

            Ada Lindgren: The roof over the long bench needs slate before the autumn.

            Jory Penhale: We should take on a second apprentice at Easter, or the long bench stands idle.

            Tamsin Rowe: I propose to sell the old capstan to the museum.
            """);

        var speakers = Cited(corpus.Answers().Answer(Request), 0).Select(citation => citation.Speaker).ToList();

        Assert.Equal(5, speakers.Distinct().Count());
        Assert.DoesNotContain("Orla Finch", speakers);
    }

    [Fact]
    public void The_first_citation_says_best_what_came_of_it_and_the_lines_keep_the_order_of_the_document()
    {
        var answer = Asking.Of(Request with { Talk = "harbour committee" });

        Assert.Contains("approves negotiations with Thorvald Shipping", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.All(answer.Sections, section =>
        {
            var cited = section.Lines.SelectMany(line => line.Citations);
            var paragraphs = cited.Select(number => answer.Citations[number].Passage.Paragraph).ToList();
            Assert.Equal(paragraphs.Order(), paragraphs);
        });
    }

    [Theory]
    [InlineData("harbour committee")]
    [InlineData("session 1")]
    [InlineData("breakwater")]
    [InlineData("phone call")]
    [InlineData("herring diplomacy")]
    [InlineData("quota")]
    [InlineData(null)]
    public void Every_line_is_a_quote_and_there_are_few(string? name)
    {
        var answer = Asking.Of(Request with { Talk = name });

        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.All(answer.Lines(), line => Assert.True(line is { Text: "", Quoted: true }));
        Assert.InRange(answer.Citations.Count, 1, 9);
        Assert.Equal(answer.Citations.Count, answer.Lines().SelectMany(line => line.Citations).Distinct().Count());
    }

    [Fact]
    public void Each_side_speaks_in_its_own_words()
    {
        var answer = Asking.Of(Request with { Talk = "session 1" });

        var speakers = Cited(answer, 1).Select(citation => citation.Speaker).ToList();

        Assert.Contains("Mara Oyelaran", speakers);
        Assert.Contains("Jonas Thorvald", speakers);
    }

    [Fact]
    public void What_is_imagined_says_so_and_nothing_reported_stands_beside_it()
    {
        var answer = Asking.Of(Request with { Talk = "session 2" });

        var warned = "An imagined dialogue has this; it is no report of what happened: what";
        Assert.StartsWith(warned, answer.Summary, StringComparison.Ordinal);
        Assert.All(answer.Headings(), heading => Assert.EndsWith("(imagined dialogue)", heading, StringComparison.Ordinal));
        Assert.All(answer.Citations, citation => Assert.Equal(Provenance.Fiction, citation.Provenance));
    }

    [Fact]
    public void All_documents_give_a_little_of_each_reported_talk()
    {
        var answer = Asking.Of(Request);

        Assert.Equal("What came of 4 talks, a little of each:", answer.Summary);
        Assert.Contains("Minutes of the Harbour Committee (March 4, 2031, Eastwick Town Hall, Room 2, minutes)", answer.Headings());
        Assert.All(answer.Citations, citation => Assert.NotEqual(Provenance.Fiction, citation.Provenance));
    }

    [Fact]
    public void Where_all_is_imagined_that_is_summed_up_and_labelled()
    {
        var another = Kite.Replace("A Kite Night", "Another Kite Night", StringComparison.Ordinal);
        using var corpus = new WrittenCorpus().With("kite.md", Kite).With("kite-again.md", another);

        var answer = corpus.Answers().Answer(Request);

        Assert.StartsWith("An imagined dialogue has this", answer.Summary, StringComparison.Ordinal);
        Assert.Contains("Every kite gets a longer tail and no lamp.", answer.Quotes());
    }

    [Fact]
    public void The_only_document_needs_no_name()
    {
        using var corpus = new WrittenCorpus().With("kite.md", Kite);
        Assert.Equal("Every kite gets a longer tail and no lamp.", corpus.Answers().Answer(Request).Citations[0].Quote);
    }

    [Fact]
    public void A_column_is_the_passages_that_stand_for_most_of_it_and_not_what_readers_say_below()
    {
        var answer = Asking.Of(Request with { Document = "Herring Diplomacy" });

        Assert.Equal("The passages of “Herring Diplomacy Is a Dance Without Music” that stand for most of the others:", answer.Summary);
        Assert.Equal(["In its own words (opinion)"], answer.Headings());
        Assert.Equal(5, answer.Citations.Count);
        Assert.All(answer.Citations, citation => Assert.Equal(Provenance.Opinion, citation.Provenance));
    }

    [Fact]
    public void A_lecture_is_the_passages_that_stand_for_most_of_it()
    {
        using var corpus = new WrittenCorpus().With("tides.txt", """
            A lecture on tides

            Prof. Ada Lindgren: The moon pulls the water on the near side of the earth more than the rock below it.

            Prof. Ada Lindgren: On the far side the rock is pulled away from the water, and so there is a second bulge.

            Prof. Ada Lindgren: Thank you.

            Prof. Ada Lindgren: A harbour in a narrow bay sees the tide pile up, since the water has nowhere else to go.
            """);

        var answer = corpus.Answers().Answer(Request);

        Assert.StartsWith("In its own words", Assert.Single(answer.Headings()), StringComparison.Ordinal);
        Assert.DoesNotContain("Thank you.", answer.Quotes());
    }

    [Fact]
    public void A_report_says_what_the_talks_left_open()
    {
        var answer = Asking.Of(Request with { Document = SampleCorpus.MeetingReport });

        var open = Cited(answer, 2).ToList();
        Assert.Equal("What stayed open (report)", answer.Sections[2].Heading);
        Assert.Contains("ended without an agreement", open[0].MarkedWords().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_does_not_say_what_came_of_it_is_said_not_to()
    {
        using var corpus = new WrittenCorpus().With("kite-club.md", """
            # Kite club, autumn meeting

            Attendees:
            - Orla Finch (President)
            - Samir Bodner (Treasurer)

            Orla Finch: The wind was poor all summer and nobody flew above the church tower.

            Samir Bodner: I want the money for the new field back before the winter comes.
            """);

        var answer = corpus.Answers().Answer(Request);

        Assert.Equal(
            "The documents do not say what came of “Kite club, autumn meeting”. Who wanted what in “Kite club, autumn meeting”:",
            answer.Summary);
    }

    [Theory]
    [InlineData("Herring Diplomacy", SampleCorpus.Column)]
    [InlineData(SampleCorpus.Minutes, SampleCorpus.Minutes)]
    [InlineData("breakwater working group", SampleCorpus.Breakwater)]
    public void A_name_may_be_a_talks_or_a_documents_whatever_it_is_given_as(string name, string document)
    {
        foreach (var request in new[] { Request with { Talk = name }, Request with { Document = name } })
            Assert.All(Asking.Of(request).Citations, citation => Assert.Equal(document, citation.Passage.DocumentPath));
    }

    [Fact]
    public void A_talk_and_a_document_are_the_talk_in_that_document()
    {
        Assert.Equal(Outcome.Answered, Asking.Of(Request with { Talk = "session 1", Document = SampleCorpus.Dialogue }).Outcome);
        Assert.Equal(Outcome.UnknownTalk, Asking.Of(Request with { Talk = "session 1", Document = SampleCorpus.Minutes }).Outcome);
    }

    [Fact]
    public void Before_the_vectors_are_made_passages_are_chosen_by_their_words()
    {
        using var corpus = new WrittenCorpus().With("rope.md", RopeWalk);

        var answer = TalkAnswers.Build(corpus.Read(), OpenedModels.Shared, new AnswerOptions()).Answer(Request);

        Assert.Equal(["What came of it (minutes)", "Who wanted what (minutes)", "What stayed open (minutes)"], answer.Headings());
        Assert.Single(Quotes(answer, 0), quote => quote.Contains("hemp only", StringComparison.Ordinal));
    }

    [Fact]
    public void However_long_a_record_is_its_summary_is_short()
    {
        string[] speakers = ["Orla Finch", "Samir Bodner", "Lena Okoye", "Ada Lindgren"];
        string[] things = ["hemp", "nylon", "the roof", "the apprentice", "the chandlers", "the long bench", "the harbour dues"];
        string[] wishes =
        [
            "I want {0} looked at before the winter storms come in", "we never paid for {0} out of the harbour dues",
            "my father kept {0} dry with tar and sailcloth", "nobody asked the trawler crews what they think of {0}",
        ];
        string Said(int turn) => wishes[turn % 4].Replace("{0}", things[turn % 7], StringComparison.Ordinal);
        var turns = Enumerable.Range(0, 1200).Select(turn => $"{speakers[turn % 4]}: Point {turn}, {Said(turn)}.");
        using var corpus = new WrittenCorpus().With("long.txt", $"A long meeting of the rope walk\n\n{string.Join("\n\n", turns)}");

        var answer = TalkAnswers.Build(corpus.Read(), OpenedModels.Shared, new AnswerOptions()).Answer(Request);

        Assert.InRange(answer.Citations.Count, 4, 8);
        Assert.Equal(speakers.Order(), answer.Citations.Select(citation => citation.Speaker).Distinct().Order());
    }

    [Fact]
    public void A_document_that_says_nothing_is_no_evidence()
    {
        using var corpus = new WrittenCorpus().With("empty.txt", "Orla Finch: Yes.\n\nSamir Bodner: No.\n\nOrla Finch: Well.\n");
        Assert.Equal(Outcome.NoEvidence, corpus.Answers().Answer(Request).Outcome);
    }

    [Fact]
    public void An_empty_folder_is_no_evidence()
    {
        using var corpus = new WrittenCorpus();
        Assert.Equal(Outcome.NoEvidence, corpus.Answers().Answer(Request).Outcome);
    }

    [Fact]
    public void An_unknown_talk_is_said_to_be_unknown_with_the_nearest_names()
    {
        var answer = Asking.Of(Request with { Talk = "moon landing" });
        Assert.Equal(Outcome.UnknownTalk, answer.Outcome);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public void An_unknown_document_is_said_to_be_unknown() =>
        Assert.Equal(Outcome.UnknownDocument, Asking.Of(Request with { Document = "atlantis" }).Outcome);

    private static List<string> Quotes(Answer answer, int section) => [.. Cited(answer, section).Select(citation => citation.Quote)];

    private static IEnumerable<Citations.Citation> Cited(Answer answer, int section) =>
        answer.Sections[section].Lines.SelectMany(line => line.Citations).Select(number => answer.Citations[number]);

    private static ChatRequest Request => new() { Command = Commands.Summary };
}
