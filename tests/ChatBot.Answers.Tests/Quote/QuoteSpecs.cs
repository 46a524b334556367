using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Tests.Quote;

public sealed class QuoteSpecs
{
    public static TheoryData<string> EverySpeaker => [.. SampleCorpus.Answers.Corpus.Passages.Select(passage => SampleCorpus.Answers.Corpus.People.SpeakerOf(passage)?.Name).OfType<string>().Distinct()];

    [Theory]
    [MemberData(nameof(EverySpeaker))]
    public void A_speaker_is_quoted_with_their_own_turns_only(string speaker)
    {
        var answer = Asking.Of(Request with { Speaker = speaker });
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.All(answer.Citations.Where(citation => citation.Passage.Speaker is not null), citation => Assert.Equal(speaker, citation.Speaker));
    }

    [Fact]
    public void Words_that_a_report_quotes_are_marked_inside_its_passage()
    {
        var citation = Assert.Single(Asking.Of(Request with { Speaker = "Steinsson" }).Citations);
        Assert.Equal(["Iceland does not want a cod war with herring in it,"], citation.MarkedWords());
    }

    [Fact]
    public void What_is_asked_about_comes_first()
    {
        var answer = Asking.Of(Request with { Speaker = "Jonas Thorvald", About = "the cranes" });
        Assert.Equal("Jonas Thorvald on the cranes, word for word:", answer.Summary);
        Assert.Contains("two cranes", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("cranes", answer.Citations[0].MarkedWords());
    }

    [Fact]
    public void Nothing_said_about_a_thing_is_no_evidence() =>
        Assert.Equal("The documents quote no words of Mara Oyelaran about “submarines”.", Asking.Of(Request with { Speaker = "Mara Oyelaran", About = "submarines" }).Summary);

    [Fact]
    public void Somebody_present_whom_nobody_quotes_is_no_evidence()
    {
        var answer = Asking.Of(Request with { Speaker = "Greta Lindqvist" });
        Assert.Equal((Outcome.NoEvidence, "The documents quote no words of Greta Lindqvist."), (answer.Outcome, answer.Summary));
    }

    [Fact]
    public void What_a_report_says_that_somebody_said_is_listed_as_reported_and_answers_no_quotation()
    {
        var answer = Asking.Of(Request with { Speaker = "Tangen", About = "the landing ban" });
        Assert.Equal((Outcome.NoEvidence, "The documents quote no words of Leif Tangen about “the landing ban”. What they report Leif Tangen to have said:"), (answer.Outcome, answer.Summary));
        Assert.Equal(["Reported, not Leif Tangen's own words (report)"], answer.Headings());
        Assert.StartsWith("Tangen said that Norway's landing ban would stay in place", Assert.Single(answer.Citations).MarkedWords().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_reported_of_somebody_else_is_not_listed()
    {
        var answer = Asking.Of(Request with { Speaker = "Arnardottir", About = "the landing ban" });
        Assert.Equal((Outcome.NoEvidence, "The documents quote no words of Sunna Arnardottir about “the landing ban”."), (answer.Outcome, answer.Summary));
        Assert.Empty(answer.Sections);
    }

    [Fact]
    public void What_an_imagined_scene_reports_comes_last_under_its_own_label()
    {
        using var corpus = new WrittenCorpus()
            .With("digest.md", "---\nprovenance: fiction\n---\n# An imagined market\n\nMarket warden Nils Abara says that every stall pays the same. Nothing of this was ever said.\n")
            .With("report.md", "# Market report\n\nMarket warden Nils Abara said on Monday that the stalls are too small.\n");
        var answer = corpus.Answers().Answer(Request with { Speaker = "Abara" });
        Assert.Equal(["Reported, not Nils Abara's own words (report)", "Reported, not Nils Abara's own words (imagined dialogue)"], answer.Headings());
        Assert.Equal(["Market warden Nils Abara said on Monday that the stalls are too small.", "Market warden Nils Abara says that every stall pays the same."], answer.Citations.SelectMany(citation => citation.MarkedWords()));
    }

    [Fact]
    public void Many_words_are_cut_and_the_summary_says_so()
    {
        var answer = Asking.Of(Request with { Speaker = "nadia" });
        Assert.Equal("In nadia's own words (5 of 6 passages; say about what to narrow them down):", answer.Summary);
        Assert.Equal(5, answer.Citations.Count);
    }

    [Fact]
    public void Imagined_words_stand_under_their_own_label()
    {
        var answer = Asking.Of(Request with { Speaker = "Mara Oyelaran" });
        Assert.Equal(["imagined dialogue"], answer.Headings());
        Assert.All(answer.Citations, citation => Assert.Equal(Provenance.Fiction, citation.Provenance));
    }

    [Fact]
    public void A_misspelt_speaker_is_unknown_and_the_nearest_name_is_offered()
    {
        var answer = Asking.Of(Request with { Speaker = "Halvorsn" });
        Assert.Equal(Outcome.UnknownSpeaker, answer.Outcome);
        Assert.Contains("Astrid Halvorsen", answer.Suggestions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_speaker_it_asks_for_one(string? speaker)
    {
        var answer = Asking.Of(Request with { Speaker = speaker });
        Assert.Equal(Outcome.EmptyQuestion, answer.Outcome);
        Assert.StartsWith("Whose words?", answer.Summary, StringComparison.Ordinal);
    }

    private static ChatRequest Request => new() { Command = Commands.Quote };
}
