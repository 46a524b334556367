using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Reading;

public class TurnSpecs
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "Mara: We sail at six.\nJonas: At seven.\nMara: At six.", "colon" },
        { "**Mara:** We sail at six.\n\n**Jonas:** At seven.\n\n**Mara:** At six.", "bold with the colon" },
        { "**Mara**: We sail at six.\n\n**Jonas**: At seven.\n\n**Mara**: At six.", "bold without the colon" },
        { "[09:12] Mara: We sail at six.\n[09:13] Jonas: At seven.\n[09:14] Mara: At six.", "time before" },
        { "09:12:01 Mara: We sail at six.\n09:13:07 Jonas: At seven.\n09:14:22 Mara: At six.", "bare time before" },
        { "Mara (09:12): We sail at six.\nJonas (09:13): At seven.\nMara (09:14): At six.", "time in brackets" },
        { "Mara  0:12\nWe sail at six.\n\nJonas  0:13\nAt seven.\n\nMara  0:14\nAt six.", "time on the label's line" },
        { "<Mara> We sail at six.\n<Jonas> At seven.\n<Mara> At six.", "angle brackets" },
        { "Mara:\nWe sail at six.\n\nJonas:\nAt seven.\n\nMara:\nAt six.", "label alone" },
        { "Mara (laughing):\nWe sail at six.\nJonas (frowning):\nAt seven.\nMara:\nAt six.", "stage direction" },
        { "Mara – We sail at six.\nJonas – At seven.\nMara – At six.\nJonas – Fine.", "dash" },
        { "00:03 - Mara\nWe sail at six.\n\n00:12 - Jonas\nAt seven.\n\n00:21 - Mara\nAt six.", "time and dash above" },
        { "12/03/2024, 14:05 - Mara: We sail at six.\n12/03/2024, 14:06 - Jonas: At seven.\n12/03/2024, 14:07 - Mara: At six.", "exported chat" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_turn_is_recognised_in_each_shape(string text, string shape)
    {
        var document = shape.StartsWith("bold", StringComparison.Ordinal) ? Read.Markdown(text) : Read.Text(text);

        Assert.Equal(["Mara: We sail at six.", "Jonas: At seven.", "Mara: At six."], document.Turns().Take(3));
    }

    [Fact]
    public void Capitals_with_a_full_stop_are_a_label()
    {
        var document = Read.Text("MR. BREKKE. The piles are rotten.\nMS. TANAKA. All forty?\nMR. BREKKE. All of them.");

        Assert.Equal(["MR. BREKKE: The piles are rotten.", "MS. TANAKA: All forty?", "MR. BREKKE: All of them."], document.Turns());
    }

    [Fact]
    public void Shared_notes_tag_who_writes()
    {
        var document = Read.Markdown("# Lamps\n\n- [name=Ada] The lamp is dim.\n    - [name=Tom Ried] [time=Mon, May 3] It burns too much oil.\n- the wick\n- [name=Ada] A new one, then.\n- [name=Tom Ried] I have one.\n");

        Assert.Equal(["Ada: The lamp is dim.", "Tom Ried: It burns too much oil.", "Ada: A new one, then.", "Tom Ried: I have one."], document.Turns());
    }

    [Fact]
    public void Behind_a_time_bold_print_alone_sets_a_name_apart()
    {
        var document = Read.Text("0:00:11.8 **Ada Voss** The lamp is dim.\n\n0:00:14 **Tom Ried** It burns too much oil.\n\n0:00:20 **Ada Voss** A new one, then.\n");

        Assert.Equal(["Ada Voss: The lamp is dim.", "Tom Ried: It burns too much oil.", "Ada Voss: A new one, then."], document.Turns());
    }

    [Fact]
    public void Questions_and_answers_are_turns()
    {
        var document = Read.Text("Q.  Where were you?\nA.  On the pier.\nQ.  Alone?\nA.  With the dog.");

        Assert.Equal(["Q: Where were you?", "A: On the pier.", "Q: Alone?", "A: With the dog."], document.Turns());
    }

    [Fact]
    public void The_numbers_of_a_pages_lines_are_no_part_of_what_is_said()
    {
        var document = Read.Text("HARBOUR COURT\n\n1            THE COURT:  Be seated.\n2            MS. TANAKA:  Your Honor,\n3   the lamp is dim.\n4            THE COURT:  Go on.\n5            MS. TANAKA:  It is old.\n6     Q.    Were you there?\n7     A.    I was.\n8     Q.    Alone?\n9     A.    With the dog.");

        Assert.Equal(["THE COURT", "MS. TANAKA", "THE COURT", "MS. TANAKA", "Q", "A", "Q", "A"], document.Turns().Select(turn => turn[..turn.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void An_element_of_a_page_is_no_nick() => Assert.Empty(Read.Markdown("<li>Mara keeps the lamp.\n<li>Jonas keeps the bell.\n<p>The rest was quiet.").Turns());

    [Fact]
    public void Roles_are_labels_when_they_take_turns()
    {
        var document = Read.Text("Project Manager: Let us begin.\nUser Interface: Okay.\nProject Manager: Who kept the minutes?\nUser Interface: Not me.");

        Assert.Equal(["Project Manager", "User Interface", "Project Manager", "User Interface"], document.Passages.Select(passage => passage.Speaker));
    }

    [Fact]
    public void A_speech_goes_on_over_wrapped_lines_and_paragraphs()
    {
        var document = Read.Sample("hearing.txt");
        var first = document.Of(PassageKind.Turn)[0];

        Assert.Equal("THE CHAIR", first.Speaker);
        Assert.EndsWith("thank the clerk for the tea.", first.Text, StringComparison.Ordinal);
        Assert.Equal(["THE CHAIR", "MS. OYELARAN", "MR. BREKKE", "THE CHAIR"], document.Of(PassageKind.Turn).Select(turn => turn.Speaker));
    }

    [Fact]
    public void A_line_in_brackets_between_turns_is_narration() => Assert.Contains("(A bell rings.)", Read.Sample("hearing.txt").Texts(PassageKind.Paragraph));

    [Fact]
    public void A_paragraph_that_tells_of_the_speakers_is_narration()
    {
        var document = Read.Text("Mara: We are done here.\n\nJonas: Are we?\n\nMara gathers her maps while Jonas stares at the stove.\n\nMara: Good night.");

        Assert.Equal(["Mara gathers her maps while Jonas stares at the stove."], document.Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void A_stage_direction_after_the_colon_is_no_part_of_the_words()
    {
        var document = Read.Text("Mara: (laughing) You cannot be serious.\nJonas: I am.\nMara: Then so am I.");

        Assert.Equal(("laughing", "You cannot be serious."), (document.Passages[0].StageDirection, document.Passages[0].Text));
    }

    [Fact]
    public void A_list_between_two_speeches_is_the_first_ones()
    {
        var document = Read.Markdown("**Mara:** I want three things.\n\n1. The timber\n2. The paint\n\n**Jonas:** That is two.\n\n**Mara:** The third is a secret.");

        Assert.Equal("I want three things.\n\n1. The timber\n2. The paint", document.Passages[0].Text);
        Assert.Empty(document.Of(PassageKind.ListItem));
    }

    [Fact]
    public void A_script_sets_names_in_capitals_and_directions_below()
    {
        var document = Read.Text("MARA\nWe sail at six.\n\nJONAS\n(quietly)\nAt seven.\n\nMARA\nAt six, I said.\n\nJONAS\nThen I shall swim.");

        Assert.Equal(["MARA: We sail at six.", "JONAS: At seven.", "MARA: At six, I said.", "JONAS: Then I shall swim."], document.Turns());
        Assert.Equal("quietly", document.Passages[1].StageDirection);
    }

    [Fact]
    public void A_direction_set_apart_in_italics_belongs_to_the_label()
    {
        var document = Read.Markdown("**Mara** *(smiling)*: Welcome.\n\n**Jonas** *(bowing)*: Thank you.\n\n*They sit down.*\n\n**Mara**: Well then.");

        Assert.Equal([("Mara", "smiling", "Welcome."), ("Jonas", "bowing", "Thank you."), ("Mara", null, "Well then.")], document.Of(PassageKind.Turn).Select(turn => (turn.Speaker, turn.StageDirection, turn.Text)));
        Assert.Equal(["*They sit down.*"], document.Texts(PassageKind.Paragraph));
    }

    [Fact]
    public void A_turn_keeps_its_time_as_written() => Assert.Equal("2024-02-03 09:01", Read.Sample("chat.log").Passages[1].Timestamp);

    [Fact]
    public void A_message_of_two_lines_is_one_turn() => Assert.Equal("yes\nit left with nobody on it", Read.Sample("chat.log").Passages[1].Text);

    [Fact]
    public void Headings_with_a_colon_in_prose_are_no_turns()
    {
        var document = Read.Sample("report.txt");

        Assert.Empty(document.Of(PassageKind.Turn));
        Assert.Equal(["The Talks: Two Days and One Broken Kettle", "What Happens to the Pier"], document.Headings());
    }

    [Theory]
    [InlineData("Note: The boat leaves early.\n\nThe timetable was changed last week after a long debate in the council.\n\nNote: Bring a coat.")]
    [InlineData("Phase 1: Repair the pier.\nPhase 2: Paint it.\nPhase 3: Open it.\nPhase 1: Close it again.")]
    [InlineData("Background: The pier is old.\n\nConclusion: It must go.\n\nBackground: So is the boat.\n\nConclusion: It may stay.")]
    [InlineData("Decision: Sell the crane.\nAction: Ask the smith.\nDecision: Keep the bell.\nAction: Ring it.")]
    public void Words_that_open_a_part_of_a_text_do_not_speak(string text) => Assert.Empty(Read.Text(text).Of(PassageKind.Turn));

    [Fact]
    public void Somebody_who_speaks_once_among_others_is_heard()
    {
        var document = Read.Text("Mara: Who has the key?\nJonas: Not I.\nMara: Ilse?\nIlse Tanaka: It hangs by the door.\nMara: Thank you.\nJonas: Well then.");

        Assert.Contains("Ilse Tanaka: It hangs by the door.", document.Turns());
    }

    [Fact]
    public void A_very_long_speech_is_cut_between_paragraphs_and_keeps_its_speaker()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("We have talked about the pier for nine years and I am tired of it.", 12));
        var document = Read.Text($"Mara: {paragraph}\n\n{paragraph}\n\n{paragraph}\n\nJonas: So am I.\n\nMara: Good.");

        Assert.Equal(["Mara", "Mara", "Jonas", "Mara"], document.Passages.Select(passage => passage.Speaker));
        Assert.Equal(paragraph, document.Passages[0].Text);
        Assert.All(document.Passages, passage => Assert.Equal(Provenance.Transcript, passage.Provenance));
    }
}
