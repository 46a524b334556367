using System.Text;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>What messengers export: hidden marks, lines of their own between the messages, and many days in one file.</summary>
public sealed class MessengerSpecs
{
    [Theory]
    [InlineData("\u200E")]
    [InlineData("\u200F\u202A")]
    [InlineData("\uFEFF")]
    [InlineData("\u2068")]
    public void A_mark_that_nobody_sees_hides_no_message(string mark)
    {
        var document = Read.Text($"[13/05/2031, 09:02:11] Edda Lund: The rent is 80 crowns.\n{mark}[13/05/2031, 09:02:41] Tom Ried: {mark}<attached: 12-PHOTO.jpg> the broken lamp\n[13/05/2031, 09:03:05] Edda Lund: Oh dear.");

        Assert.Equal(["Edda Lund: The rent is 80 crowns.", "Tom Ried: <attached: 12-PHOTO.jpg> the broken lamp", "Edda Lund: Oh dear."], document.Turns());
    }

    [Fact]
    public void A_number_between_marks_writes_as_well()
    {
        var document = Read.Text("[5/13/31, 9:02:11\u202FAM] Edda Lund: The rent is 80 crowns.\n\u200E[5/13/31, 9:03:11\u202FAM] \u202A+1\u00A0(555)\u00A0010\u20110100\u202C: Too dear.\n[5/14/31, 9:04:11\u202FAM] ~\u202FTom: Much too dear.\n[5/14/31, 9:05:11\u202FAM] Edda Lund: Well.");

        Assert.Equal(["Edda Lund", "+1\u00A0(555)\u00A0010\u20110100", "Tom", "Edda Lund"], document.Passages.Select(passage => passage.Speaker));
    }

    [Theory]
    [InlineData("13/05/2031, 09:02 - Messages and calls are end-to-end encrypted.\n13/05/2031, 09:02 - Edda Lund created group \"Lamps\"\n13/05/2031, 09:03 - Edda Lund: The rent is 80.\n13/05/2031, 09:04 - Tom Ried joined using this group's invite link\n13/05/2031, 09:05 - Tom Ried: Too dear.\nI say 70.\n13/05/2031, 09:06 - Tom Ried left\n13/05/2031, 09:07 - Edda Lund changed the subject to: rent\n14/05/2031, 09:07 - Edda Lund: He left.")]
    [InlineData("[13/05/2031, 09:02:11] Edda Lund: \u200EMessages and calls are end-to-end encrypted.\n[13/05/2031, 09:03:11] Edda Lund: The rent is 80.\n[13/05/2031, 09:05:11] Tom Ried: Too dear.\nI say 70.\n\u200E[13/05/2031, 09:06:11] Tom Ried: \u200ETom Ried left\n[14/05/2031, 09:07:11] Edda Lund: He left.")]
    [InlineData("--- Log opened Tue May 13 09:00:00 2031\n09:01 -!- Tom Ried [~tom@host] has joined #lamps\n09:03 <Edda Lund> The rent is 80.\n09:05 <Tom Ried> Too dear.\nI say 70.\n09:06 -!- Tom Ried [~tom@host] has quit [Ping timeout]\n--- Day changed Wed May 14 2031\n09:07 <Edda Lund> He left.")]
    [InlineData("2031/05/13(Tue)\n09:03\tEdda Lund\tThe rent is 80.\n09:05\tTom Ried\tToo dear.\nI say 70.\n09:06\tTom Ried left the group.\n\n2031/05/14(Wed)\n09:07\tEdda Lund\tHe left.")]
    public void What_the_messenger_writes_itself_is_nobodys_message(string text)
    {
        Assert.Equal(["Edda Lund: The rent is 80.", "Tom Ried: Too dear.\nI say 70.", "Edda Lund: He left."], Read.Text(text).Turns());
        Assert.All(Read.Text(text).Passages, passage => Assert.NotEqual(PassageKind.ListItem, passage.Kind));
    }

    [Theory]
    [InlineData("Tom Ried left the meeting")]
    [InlineData("Tom Ried left")]
    [InlineData("Jan Voss joined.")]
    [InlineData("Edda Lund started screen sharing")]
    [InlineData("Jan Voss hat die Besprechung verlassen")]
    [InlineData("Jan Voss a quitté la réunion")]
    [InlineData("Recording stopped")]
    [InlineData("Transcription ended after 00:31:05")]
    public void Who_comes_and_goes_says_nothing_by_it(string notice)
    {
        var document = Read.Text($"Edda Lund: The rent is 80 crowns.\nTom Ried: Too dear.\n{notice}\nEdda Lund: Oh dear.\nTom Ried: Well.");

        Assert.Equal(["Edda Lund: The rent is 80 crowns.", "Tom Ried: Too dear.", "Edda Lund: Oh dear.", "Tom Ried: Well."], document.Turns());
        Assert.Contains(notice, document.Passages.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("nobody joined")]
    [InlineData("half of them left")]
    [InlineData("We left the meeting early, as you know.")]
    public void What_somebody_tells_of_coming_and_going_is_said(string line) =>
        Assert.Equal($"Tom Ried: Too dear.\n{line}", Read.Text($"Edda Lund: The rent is 80 crowns.\nTom Ried: Too dear.\n{line}\nEdda Lund: Oh dear.\nTom Ried: Well.").Turns()[1]);

    [Theory]
    [InlineData("Tuesday, May 13, 2031\n\n[09:02] Edda Lund: The lamp is dim.\n[09:03] Tom Ried: I clean it.\n\nWednesday, May 14, 2031\n\n[10:02] Edda Lund: Who pays?")]
    [InlineData("--- 2031-05-13 ---\n09:02 <Edda Lund> The lamp is dim.\n09:03 <Tom Ried> I clean it.\n--- 2031-05-14 ---\n10:02 <Edda Lund> Who pays?")]
    [InlineData("[13/05/2031, 09:02] Edda Lund: The lamp is dim.\n[13/05/2031, 09:03] Tom Ried: I clean it.\n[14/05/2031, 10:02] Edda Lund: Who pays?")]
    public void Each_message_is_of_its_own_day(string text)
    {
        var turns = Read.Text(text).Of(PassageKind.Turn);

        Assert.Equal(["The lamp is dim.", "I clean it.", "Who pays?"], turns.Select(turn => turn.Text));
        Assert.Equal([13, 13, 14], turns.Select(turn => Dates.DateFinderOf(turn.Timestamp)));
    }

    [Fact]
    public void Messages_of_one_writer_on_different_days_are_not_one()
    {
        var json = """[{"author":"Edda Lund","timestamp":"2031-05-13T09:02:11Z","content":"The lamp is dim."},{"author":"Edda Lund","timestamp":"2031-05-20T09:02:11Z","content":"The rent is 80."},{"author":"Tom Ried","timestamp":"2031-05-21T09:02:11Z","content":"I clean it."}]""";

        var document = Assert.Single(Shapes.Corpus(("chat.json", Encoding.UTF8.GetBytes(json))).Documents);

        Assert.Equal(["Edda Lund: The lamp is dim.", "Edda Lund: The rent is 80.", "Tom Ried: I clean it."], document.Turns());
    }

    private static class Dates
    {
        public static int? DateFinderOf(string? time) => ChatBot.Corpus.Dates.DateFinder.Find(time!)[0].Date.Day;
    }
}
