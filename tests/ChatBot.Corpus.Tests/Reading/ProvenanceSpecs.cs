using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Tests.Reading;

public class ProvenanceSpecs
{
    [Theory]
    [InlineData("This is a fictional dialogue about a harbour.")]
    [InlineData("The following scene is entirely imagined by its author.")]
    [InlineData("Disclaimer: this piece is a satire.")]
    [InlineData("What follows is a hypothetical exchange between two mayors.")]
    [InlineData("Any resemblance to living persons is a coincidence.")]
    [InlineData("This conversation never took place.")]
    public void A_text_that_says_it_is_imagined_is_fiction(string notice)
    {
        var document = Read.Text($"{notice}\n\nMara: We sail at six.\nJonas: At seven.\nMara: At six.\nJonas: Fine.");

        Assert.Equal(Provenance.Fiction, document.Provenance.Provenance);
        Assert.Equal(notice, document.Provenance.Evidence?.Text);
    }

    [Theory]
    [InlineData("The novel tells of a fictional meeting between two mayors, its author said on Monday.")]
    [InlineData("Officials called the scenario hypothetical, according to the clerk of the council.")]
    [InlineData("The minister said that the story was pure fiction and that no talks were held.")]
    public void A_report_on_something_imagined_is_a_report(string sentence)
    {
        var document = Read.Text($"Book Fair Opens in Skarn\n\n{sentence}\n\nThe fair lasts until Friday, the mayor told reporters. She announced a second one for spring.");

        Assert.Equal(Provenance.Report, document.Provenance.Provenance);
    }

    [Fact]
    public void Scenes_with_stage_directions_throughout_are_fiction_but_not_for_certain()
    {
        var turns = string.Join('\n', Enumerable.Range(0, 8).Select(at => $"{(at % 2 == 0 ? "Mara" : "Jonas")} (sighing):\n\"Line number {at} of the play.\""));

        var document = Read.Text($"The Long Night\n\n{turns}\nThe lamp goes out, and nobody moves.");

        Assert.Equal((Provenance.Fiction, false), (document.Provenance.Provenance, document.Provenance.Certain));
    }

    [Fact]
    public void Turns_make_a_transcript() => Assert.Equal(Provenance.Transcript, Read.Sample("hearing.txt").Provenance.Provenance);

    [Fact]
    public void Attendees_and_points_make_minutes()
    {
        var document = Read.Text("Harbour Board\n\nPresent: Ada Voss, Tom Ried\n\nThe board looked at the bell.\n\n- The bell is sold.\n- The rope is kept.\n");

        Assert.Equal(Provenance.Minutes, document.Provenance.Provenance);
        Assert.Contains("Ada Voss", document.Provenance.Evidence?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_who_writes_in_the_first_person_makes_an_opinion()
    {
        var document = Read.Sample("column.txt");

        Assert.Equal(Provenance.Opinion, document.Provenance.Provenance);
        Assert.Equal("Petra Quillfeather", document.Author);
    }

    [Fact]
    public void The_first_person_inside_quotation_marks_is_not_the_authors()
    {
        var document = Read.Text("Bell Cracks in Skarn\n\nBy Ada Voss\n\n“I think it was the frost,” the smith said on Monday.\n\n“I believe him,” the mayor told reporters, adding that a new bell was ordered.");

        Assert.Equal(Provenance.Report, document.Provenance.Provenance);
    }

    [Fact]
    public void Attributed_statements_make_a_report()
    {
        var verdict = Read.Sample("report.txt").Provenance;

        Assert.Equal((Provenance.Report, true), (verdict.Provenance, verdict.Certain));
        Assert.NotNull(verdict.Evidence);
    }

    [Fact]
    public void A_dateline_makes_a_report()
    {
        var document = Read.Text("Bell Cracks\n\nSKARN, March 3 (HPA) — The bell of the harbour church has cracked.\n\nIt was cast in 1790.");

        Assert.Equal("it opens with a dateline", document.Provenance.Reason);
        Assert.Equal((3, 3), (document.Date?.Month, document.Date?.Day));
    }

    [Fact]
    public void When_nothing_decides_it_is_a_report_and_uncertain()
    {
        var verdict = Read.Text("Eels live in the harbour basin.\n\nThey are caught in autumn.").Provenance;

        Assert.Equal((Provenance.Report, false, null), (verdict.Provenance, verdict.Certain, verdict.Evidence));
    }
}
