namespace ChatBot.Corpus.Tests.Reading;

/// <summary>Recorders set the time before, behind or around the name, in brackets, bold or neither.</summary>
public sealed class TimedLabelSpecs
{
    public static TheoryData<string> Shapes =>
    [
        // Behind the colon, above the words or before them.
        "Edda Lund: (00:03)\nThe lamp is dim.\n\nTom Ried: (00:12)\nI clean it.\n\nEdda Lund: (00:20)\nWho pays?",
        "Edda Lund: [00:00:03] The lamp is dim.\n\nTom Ried: [00:00:12] I clean it.\n\nEdda Lund: [00:00:20] Who pays?",
        "Edda Lund: 00:03\nThe lamp is dim.\n\nTom Ried: 00:12\nI clean it.\n\nEdda Lund: 00:20\nWho pays?",
        // Behind the name.
        "Edda Lund (00:03):\nThe lamp is dim.\n\nTom Ried (00:12):\nI clean it.\n\nEdda Lund (00:20):\nWho pays?",
        "Edda Lund [00:03] The lamp is dim.\n\nTom Ried [00:12] I clean it.\n\nEdda Lund [00:20] Who pays?",
        "Edda Lund 00:03 The lamp is dim.\nTom Ried 00:12 I clean it.\nEdda Lund 00:20 Who pays?",
        "Edda Lund [3.0s - 9.2s]: The lamp is dim.\nTom Ried [12.0s - 19.8s]: I clean it.\nEdda Lund [20.0s - 25.1s]: Who pays?",
        "[Edda Lund] 00:00:03 - 00:00:12\nThe lamp is dim.\n\n[Tom Ried] 00:00:12 - 00:00:20\nI clean it.\n\n[Edda Lund] 00:00:20 - 00:00:31\nWho pays?",
        "Edda Lund, [13.05.2031 09:02]\nThe lamp is dim.\n\nTom Ried, [13.05.2031 09:03]\nI clean it.\n\nEdda Lund, [14.05.2031 10:02]\nWho pays?",
        "Edda Lund — 05/13/2031 9:02 AM\nThe lamp is dim.\nTom Ried — 05/13/2031 9:03 AM\nI clean it.\nEdda Lund — 05/14/2031 9:04 AM\nWho pays?",
        // Before the name, on a line of its own.
        "0:03 - Edda Lund (Port)\n  The lamp is dim.\n\n0:12 - Tom Ried\n  I clean it.\n\n0:20 - Edda Lund (Port)\n  Who pays?",
        "0:03 | Edda Lund\nThe lamp is dim.\n\n0:12 | Tom Ried\nI clean it.\n\n0:20 | Edda Lund\nWho pays?",
        "00:03 Edda Lund\nThe lamp is dim.\n\n00:12 Tom Ried\nI clean it.\n\n00:20 Edda Lund\nWho pays?",
        "[00:00:03.120] - Edda Lund\nThe lamp is dim.\n\n[00:00:12.000] - Tom Ried\nI clean it.\n\n[00:00:20.400] - Edda Lund\nWho pays?",
        "[13/05 09:02] Edda Lund\nThe lamp is dim.\n\n[13/05 09:03] Tom Ried\nI clean it.\n\n[14/05 09:04] Edda Lund\nWho pays?",
        // Between the name and the words.
        "Edda Lund\n  9:02 AM\nThe lamp is dim.\n\nTom Ried\n  9:03 AM\nI clean it.\n\nEdda Lund\n  9:05 AM\nWho pays?",
    ];

    public static TheoryData<string> Bold =>
    [
        "**[00:03] Edda Lund:** The lamp is dim.\n\n**[00:12] Tom Ried:** I clean it.\n\n**[00:20] Edda Lund:** Who pays?",
        "**00:03 Edda Lund:** The lamp is dim.\n\n**00:12 Tom Ried:** I clean it.\n\n**00:20 Edda Lund:** Who pays?",
        "**Edda Lund** `00:03`: The lamp is dim.\n\n**Tom Ried** `00:12`: I clean it.\n\n**Edda Lund** `00:20`: Who pays?",
        "`[00:03]` **Edda Lund**: The lamp is dim.\n\n`[00:12]` **Tom Ried**: I clean it.\n\n`[00:20]` **Edda Lund**: Who pays?",
        "*[00:03]* **Edda Lund:** The lamp is dim.\n\n*[00:12]* **Tom Ried:** I clean it.\n\n*[00:20]* **Edda Lund:** Who pays?",
        "**Edda Lund:** *(00:03)* The lamp is dim.\n\n**Tom Ried:** *(00:12)* I clean it.\n\n**Edda Lund:** *(00:20)* Who pays?",
        "**Edda Lund** 00:03 The lamp is dim.\n\n**Tom Ried** 00:12 I clean it.\n\n**Edda Lund** 00:20 Who pays?",
        "**[00:03] Edda Lund**\n\nThe lamp is dim.\n\n**[00:12] Tom Ried**\n\nI clean it.\n\n**[00:20] Edda Lund**\n\nWho pays?",
        "**Edda Lund (00:03)**\nThe lamp is dim.\n\n**Tom Ried (00:12)**\nI clean it.\n\n**Edda Lund (00:20)**\nWho pays?",
        "[00:00:03] **Edda Lund**\nThe lamp is dim.\n\n[00:00:12] **Tom Ried**\nI clean it.\n\n[00:00:20] **Edda Lund**\nWho pays?",
        "- **[00:03] Edda Lund:** The lamp is dim.\n- **[00:12] Tom Ried:** I clean it.\n- **[00:20] Edda Lund:** Who pays?",
        "# Lamps\n\n### Edda Lund [00:03]\n\nThe lamp is dim.\n\n### Tom Ried [00:12]\n\nI clean it.\n\n### Edda Lund [00:20]\n\nWho pays?",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_time_beside_the_name_is_no_part_of_the_words(string text)
    {
        var document = Read.Text(text);

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Who pays?"], document.Turns());
        Assert.All(document.Passages, turn => Assert.NotNull(turn.Timestamp));
    }

    [Theory]
    [MemberData(nameof(Bold))]
    public void In_bold_or_code_it_is_a_label_still(string text)
    {
        var document = Read.Markdown(text);

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Who pays?"], document.Turns());
        Assert.Equal(3, document.Passages.Count(passage => passage.Timestamp is not null));
    }

    [Fact]
    public void Labels_may_set_their_times_differently_in_one_record()
    {
        var document = Read.Text("Edda Lund (00:03):\nThe lamp is dim.\n\nSpeaker 2: (00:12)\nI clean it.\n\nEdda Lund (00:20):\nWho pays?\n");

        Assert.Equal(["Edda Lund: The lamp is dim.", "Speaker 2: I clean it.", "Edda Lund: Who pays?"], document.Turns());
    }

    [Theory]
    [InlineData("(Edda Lund) The lamp is dim.\n\n(Tom Ried) I clean it.\n\n(Edda Lund) Who pays?")]
    [InlineData("(Edda Lund): The lamp is dim.\n(Tom Ried): I clean it.\n(Edda Lund): Who pays?")]
    [InlineData("Edda Lund (by phone): The lamp is dim.\n(Tom Ried): I clean it.\nEdda Lund: Who pays?")]
    public void Names_may_stand_in_round_brackets(string text) => Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Edda Lund: Who pays?"], Read.Text(text).Turns());

    [Fact]
    public void The_head_of_an_export_with_day_and_length_is_no_speaker() =>
        Assert.Equal(["Edda Lund", "Tom Ried", "Edda Lund"], Read.Text("Lamp talk\nMon, May 13, 2031 9:00AM • 31:05\n\nEdda Lund  00:03\nThe lamp is dim.\n\nTom Ried  00:12\nI clean it.\n\nEdda Lund  00:20\nWho pays?\n").Passages.Where(passage => passage.Speaker is not null).Select(passage => passage.Speaker));

    [Fact]
    public void What_the_recorder_notes_between_the_words_is_not_said()
    {
        var document = Read.Text("0:03 - Edda Lund\n  The lamp is dim.\n\n0:12 - Tom Ried\n  I clean it.\n  ACTION ITEM: Clean the lamp - WATCH: https://video.example/x?t=12\n  And I oil it.\n\n0:20 - Edda Lund\n  Who pays?");

        Assert.Equal(["Edda Lund: The lamp is dim.", "Tom Ried: I clean it.", "Tom Ried: And I oil it.", "Edda Lund: Who pays?"], document.Turns());
        Assert.Contains(document.Passages, passage => passage.Text == "ACTION ITEM: Clean the lamp");
    }

    [Theory]
    [InlineData("Day of the lamp\n\n10:00 Opening\nThe keeper welcomes everybody.\n\n10:30 Lamps\nThe lamps are shown.\n\n11:00 Closing\nThe keeper says good-bye.")]
    [InlineData("Breakfast: 07:30\nThe hall is open from seven.\n\nLunch: 12:30\nThere is soup.\n\nDinner: 18:00\nThere is more soup.")]
    [InlineData("Opening (10:00) in the hall\n\nTour of the tower (10:30) with a guide\n\nClosing (11:30) in the hall")]
    public void A_programme_with_times_is_no_talk(string text)
    {
        Assert.Empty(Read.Text(text).Turns());
        Assert.Empty(Read.Markdown(text).Turns());
    }

    [Fact]
    public void Headings_with_times_are_headings_where_no_name_comes_back() =>
        Assert.Empty(Read.Markdown("# Day\n\n## 10:00 Opening\n\nThe keeper opens.\n\n## 10:30 Lamps\n\nThey are shown.\n\n## 11:00 Tower\n\nAll climb it.\n").Turns());
}
