using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.People;

public sealed class SpeakerSpecs
{
    private const string Dialogue =
        "Night ferry\n\nAttendees:\n- Ilse Varga – Captain\n- Mark Sundby – Pilot\n\nIlse Varga (calm):\n\"The tide turns at nine.\"\n\nMark:\n\"Then we leave at eight.\"\n";

    [Fact]
    public void A_turn_is_spoken_by_the_person_of_its_label()
    {
        var corpus = Invented.Corpus(Dialogue);
        var turn = corpus.Passages.First(passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("Ilse Varga", corpus.People.SpeakerOf(turn)?.Name);
    }

    [Fact]
    public void A_first_name_as_label_is_the_attendee_of_that_name()
    {
        var corpus = Invented.Corpus(Dialogue);
        var turn = corpus.Passages.Last(passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("Mark Sundby", corpus.People.SpeakerOf(turn)?.Name);
    }

    [Fact]
    public void A_first_name_in_another_document_is_somebody_else()
    {
        var corpus = Invented.Corpus(Dialogue, "Day ferry\n\nMark: Who has the keys?\n\nOlena: I have them.\n\nMark: Good.\n");
        var turn = corpus.Documents[1].Passages.First(passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("Mark", corpus.People.SpeakerOf(turn)?.Name);
    }

    [Fact]
    public void A_role_as_label_is_a_person_under_that_name()
    {
        var corpus = Invented.Corpus("Design meeting\n\nProject Manager: Shall we start?\n\nIndustrial Designer: The case is round.\n\nProject Manager: Why?\n");
        Assert.Equal(["Project Manager"], corpus.People.Resolve("the project manager").Names());
        Assert.Empty(corpus.People.Resolve("manager"));
    }

    [Fact]
    public void Prose_has_no_speaker()
    {
        var corpus = Invented.Report("Mayor Ada Quill said the quay was wet.");
        Assert.All(corpus.Passages, passage => Assert.Null(corpus.People.SpeakerOf(passage)));
    }
}
