using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class StagedDialogueSpecs
{
    private readonly Document _document = Read.Sample("staged-dialogue.txt");

    [Fact]
    public void Sessions_stand_above_the_parts_between_them() =>
        Assert.Equal(
            [
                "Topics of the Evening", "The Timetable", "The Timetable › Breaking the Ice: Old Debts and New Boats", "The Timetable › Sharing the Early Boat",
                "The Timetable › Result of Part 1", "The Pier", "The Pier › Who Pays for the Piles", "The Pier › Closing the Books",
            ],
            _document.Headings());

    [Fact]
    public void A_label_line_with_a_stage_direction_opens_a_turn_whose_words_stand_below()
    {
        var turn = _document.Of(PassageKind.Turn)[1];

        Assert.Equal(("Jonas Brekke", "shrugs"), (turn.Speaker, turn.StageDirection));
        Assert.Equal("\"Skarn was promised the early boat. I have the letter.\"", turn.Text);
    }

    [Fact]
    public void A_speech_with_a_list_inside_is_one_turn()
    {
        var turn = _document.Of(PassageKind.Turn)[4];

        Assert.StartsWith("*\"We could do it like this:", turn.Text, StringComparison.Ordinal);
        Assert.EndsWith("think again.*", turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Narration_between_turns_is_nobodys_words()
    {
        var narration = Assert.Single(_document.Passages, passage => passage.Text.StartsWith("Mara nods.", StringComparison.Ordinal));

        Assert.Equal(PassageKind.Paragraph, narration.Kind);
        Assert.Null(narration.Speaker);
    }

    [Fact]
    public void A_scene_line_is_narration_and_no_heading() => Assert.Contains("Scene: The Upper Room – The Bill", _document.Texts(PassageKind.Paragraph));

    [Fact]
    public void Each_session_has_its_own_attendees()
    {
        var attendees = _document.Of(PassageKind.Attendee);

        Assert.Equal([3, 2], attendees.GroupBy(attendee => attendee.Section).Select(session => session.Count()));
        Assert.All(attendees, attendee => Assert.Equal("Attendees", attendee.ListLead));
        Assert.Equal("Ilse Tanaka – Vellmar Pilot & Surveyor", attendees[2].Text);
    }

    [Fact]
    public void A_line_with_a_colon_leads_the_list_below_it() =>
        Assert.Equal(
            ["Repair Agreement", "Repair Agreement", "Toll Agreement"],
            _document.Of(PassageKind.ListItem).Where(item => item.Section.Heading == "Closing the Books").Select(item => item.ListLead));

    [Fact]
    public void What_the_page_left_behind_is_not_cited() =>
        Assert.DoesNotContain(_document.Passages, passage => passage.Text.Contains("audio", StringComparison.Ordinal) || passage.Text.Contains("Bios", StringComparison.Ordinal) || passage.Text.Contains("Reply", StringComparison.Ordinal) || passage.Text == "|");

    [Fact]
    public void It_is_fiction_because_it_says_so()
    {
        Assert.Equal((Provenance.Fiction, true), (_document.Provenance.Provenance, _document.Provenance.Certain));
        Assert.StartsWith("What follows is an imagined conversation", _document.Provenance.Evidence?.Text, StringComparison.Ordinal);
        Assert.All(_document.Passages, passage => Assert.Equal(Provenance.Fiction, passage.Provenance));
    }

    [Fact]
    public void Without_a_title_it_is_called_by_its_files_words() => Assert.Equal("Staged dialogue", _document.Title);
}
