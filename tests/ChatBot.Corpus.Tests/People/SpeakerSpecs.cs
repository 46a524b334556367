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
        Assert.Single(corpus.People.MentionsIn("What did the project manager ask"));
        Assert.Single(corpus.People.MentionsIn("What did the Project Manager say about the industrial designer"));
    }

    [Fact]
    public void Initials_beside_an_attendee_are_the_label_of_the_turns()
    {
        var corpus = Invented.Corpus(
            "Pier call\n\nPresent: Mara Blomqvist (MB), Ilse Varga (IV)\n\nMB: The lamp is out again tonight.\n\nIV: Then somebody has to climb.\n\nMB: I went last time.\n\nIV: So did I.\n");
        var turn = corpus.Passages.First(passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("Mara Blomqvist", corpus.People.SpeakerOf(turn)?.Name);
    }

    [Fact]
    public void A_label_of_initials_is_found_only_in_capitals()
    {
        var corpus = Invented.Corpus("Pier call\n\nKT: The lamp is out again.\n\nAM: Then climb.\n\nKT: I went last time.\n\nAM: So did I.\n");
        Assert.Equal("AM", Assert.Single(corpus.People.MentionsIn("what did AM say")).Person.Name);
        Assert.Empty(corpus.People.MentionsIn("Am I late, kt?"));
    }

    [Fact]
    public void An_office_as_label_is_the_holder_whom_the_title_names()
    {
        var corpus = Invented.Corpus(
            "Remarks by President Mara Oyelaran at the quay\n\nTHE PRESIDENT: Good evening to all of you.\n\nQ: Is the ferry late?\n\nTHE PRESIDENT: It is always late.\n\nQ: Why?\n\nTHE PRESIDENT: The tide.\n");
        var turn = corpus.Passages.First(passage => passage.Kind == PassageKind.Turn);
        Assert.Equal("Mara Oyelaran", corpus.People.SpeakerOf(turn)?.Name);
    }

    [Fact]
    public void A_comma_before_junior_parts_nobody()
    {
        var corpus = Invented.Corpus("Pier call\n\nJonas Varga, Jr.: The lamp is out again.\n\nAda Birk: Then climb.\n\nJonas Varga, Jr.: I went last time.\n\nAda Birk: So did I.\n");
        Assert.Equal(2, Assert.Single(corpus.Talks).Attendees.Count);
    }

    [Fact]
    public void Prose_has_no_speaker()
    {
        var corpus = Invented.Report("Mayor Ada Quill said the quay was wet.");
        Assert.All(corpus.Passages, passage => Assert.Null(corpus.People.SpeakerOf(passage)));
    }
}
