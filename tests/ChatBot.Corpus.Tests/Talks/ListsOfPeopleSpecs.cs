using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>Who was there by lists in other languages, tables, boxes and mentions.</summary>
public sealed class ListsOfPeopleSpecs
{
    [Theory]
    [InlineData("Anwesend: Ada Voss, Tom Ried\nEntschuldigt: Jon Marsh")]
    [InlineData("Présents : Ada Voss, Tom Ried\nExcusé : Jon Marsh")]
    [InlineData("Asistentes: Ada Voss, Tom Ried\nAusentes: Jon Marsh")]
    [InlineData("Presentes: Ada Voss, Tom Ried\nFaltas: Jon Marsh")]
    [InlineData("Presenti: Ada Voss, Tom Ried\nAssenti: Jon Marsh")]
    [InlineData("Aanwezig: Ada Voss, Tom Ried\nAfwezig: Jon Marsh")]
    [InlineData("Obecni: Ada Voss, Tom Ried\nNieobecny: Jon Marsh")]
    [InlineData("Дата: 8 марта 2033\nМесто: Башня\nПрисутствовали: Ada Voss, Tom Ried\nОтсутствовали: Jon Marsh")]
    [InlineData("Дата: 8 березня 2033\nМісце: Вежа\nПрисутні: Ada Voss, Tom Ried\nВідсутні: Jon Marsh")]
    [InlineData("Не присутствовали: Jon Marsh\nУчастники: Ada Voss, Tom Ried")]
    [InlineData("出席者：Ada Voss、Tom Ried\n欠席者：Jon Marsh")]
    [InlineData("【参加者】Ada Voss、Tom Ried\n【欠席】Jon Marsh")]
    [InlineData("参会人员：Ada Voss，Tom Ried\n请假：Jon Marsh")]
    public void Labels_of_eleven_languages_list_those_who_came_and_those_who_did_not(string lists) =>
        AssertTwoCame(Minutes($"# Bell\n\n{lists}\n\nThe bell was oiled."));

    [Fact]
    public void Names_without_capitals_are_read_with_the_signs_that_part_them()
    {
        var talk = Minutes("# 定例会議\n\n出席者：田中太郎（議長）、鈴木さん、佐藤　花子\n欠席者：高橋\n");

        Assert.Equal(["田中太郎", "鈴木", "佐藤 花子"], Names(talk.Attendees));
        Assert.Equal("議長", talk.Attendees[0].Role);
        Assert.Equal(["高橋"], Names(talk.Absent));
        Assert.Equal(["张三", "李四", "王五"], Names(Minutes("# 会议纪要\n\n出席人员：张三 李四 王五\n").Attendees));
    }

    [Theory]
    [InlineData("| Name | Present |\n|---|---|\n| Ada Voss | Yes |\n| Tom Ried | yes |\n| Jon Marsh | No |")]
    [InlineData("| Name | Attended |\n|---|---|\n| Ada Voss | ☒ |\n| Tom Ried | [x] |\n| Jon Marsh | ☐ |")]
    [InlineData(
        "## Teilnehmer\n\n| Vorname | Nachname | Anwesend |\n|---|---|---|\n| Ada | Voss | ja |\n| Tom | Ried | ja |\n"
        + "| Jon | Marsh | nein |")]
    [InlineData("## Участники\n\n| Фамилия | Имя | Явка |\n|---|---|---|\n| Voss | Ada | да |\n| Ried | Tom | да |\n| Marsh | Jon | нет |")]
    [InlineData(
        "## Attendees\n\n| | Name | Organisation |\n|---|---|---|\n| ✅ | Ada Voss | Port |\n| ✔ | Tom Ried | Yard |\n"
        + "| ❌ | Jon Marsh | Yard |")]
    [InlineData("## Attendees\n\n☒ Ada Voss\n☑ Tom Ried\n☐ Jon Marsh")]
    [InlineData("Attendees:\n\n- [x] Ada Voss\n- [x] Tom Ried\n- [ ] Jon Marsh")]
    public void Whose_box_or_cell_says_no_was_absent(string list) => AssertTwoCame(Minutes($"# Bell\n\n{list}\n\nThe bell was oiled.\n"));

    [Theory]
    [InlineData("| Date | 8 March 2033 |\n| Attendees | Ada Voss<br>Tom Ried |\n| Absent | Jon Marsh |")]
    [InlineData("| Field | Value |\n|---|---|\n| Participants | @Ada Voss @Tom Ried |\n| Apologies | @Jon Marsh |")]
    [InlineData("|| Attendees | Ada Voss; Tom Ried |\n|| Regrets | Jon Marsh |")]
    public void Particulars_in_a_table_list_people_in_one_cell(string table) =>
        AssertTwoCame(Minutes($"# Bell\n\n{table}\n\nThe bell was oiled.\n"));

    [Theory]
    [InlineData("<tr><th>Date</th><td>8 March 2033</td></tr><tr><th>Attendees</th><td><ul><li><a href='/u/1'>Ada Voss</a></li><li><a href='/u/2'>Tom Ried</a></li></ul></td></tr><tr><th>Absent</th><td><p>Jon Marsh</p></td></tr>")]
    [InlineData("<tr><td><p><b>Teilnehmer</b></p></td><td><p>Ada Voss</p><p>Tom Ried</p></td></tr><tr><td>Entschuldigt</td><td>Jon Marsh</td></tr>")]
    [InlineData("<tr><th>Name</th><th>Organisation</th><th>Present</th></tr><tr><td>Ada Voss</td><td>Port</td><td>✓</td></tr><tr><td>Tom Ried</td><td>Yard</td><td>✓</td></tr><tr><td>Jon Marsh</td><td>Yard</td><td>✗</td></tr>")]
    public void Tables_of_pages_keep_a_row_together_whatever_its_cells_hold(string rows) =>
        AssertTwoCame(Assert.Single(Shapes.Corpus(("page.html",
            Encoding.UTF8.GetBytes($"<html><body><h1>Bell minutes</h1><table><tbody>{rows}</tbody></table><h2>Decisions</h2><p>The bell is oiled.</p></body></html>"))).Talks));

    [Theory]
    [InlineData("Attendees: Ada Voss, via Zoom, Tom Ried (left at 15:00)")]
    [InlineData("Attendees: Ada Voss (remote), Tom Ried, left early")]
    [InlineData("Attendees:\n- Ada Voss, by phone\n- Tom Ried (116)")]
    public void How_somebody_took_part_is_nobody(string list) =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes($"# Bell\n\n{list}\n\nThe bell was oiled.").Attendees));

    [Theory]
    [InlineData("Present: Ada Voss, Tom Ried, the heads of Lampworks and Tidehouse")]
    [InlineData("Present:\n\n- Ada Voss\n- Tom Ried\n- representatives of the Yard and the Quay")]
    public void Whom_a_list_does_not_name_is_nobody(string list) =>
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(Minutes($"# Bell\n\n{list}\n\nThe bell was oiled.").Attendees));

    [Theory]
    [InlineData("Sitzungsleitung: Ada Voss\nProtokollführung: Tom Ried")]
    [InlineData("Voorzitter: Ada Voss\nNotulist: Tom Ried")]
    [InlineData("Prowadząca: Ada Voss\nProtokolant: Tom Ried")]
    [InlineData("司会：Ada Voss\n書記：Tom Ried")]
    [InlineData("主持人：Ada Voss\n记录人：Tom Ried")]
    public void Who_led_and_who_wrote_is_understood_in_other_languages(string lines)
    {
        var talk = Minutes($"# Bell\n\nPresent: Ada Voss, Tom Ried\n{lines}\n\nThe bell was oiled.");

        Assert.Equal(["Ada Voss"], Names(talk.Chairs));
        Assert.Equal(["Tom Ried"], Names(talk.Scribes));
    }

    [Fact]
    public void A_secretary_holds_an_office_and_need_not_have_written_anything() =>
        Assert.Empty(Minutes("# Bell\n\nPresent: Ada Voss (Secretary), Tom Ried\nSecretary: Ada Voss\n\nThe bell was oiled.").Scribes);

    [Theory]
    [InlineData("PsyD")]
    [InlineData("PharmD")]
    [InlineData("MBA")]
    [InlineData("Ph.D.")]
    [InlineData("PhD, MPH")]
    public void A_degree_behind_a_speakers_name_is_nobody(string degree) =>
        Assert.Equal(
            ["Ada Voss", "Tom Ried"],
            Names(Minutes($"**Ada Voss, {degree}:** The bell is dull.\n\n**Tom Ried:** It is.\n\n**Ada Voss, {degree}:** I will oil it.\n\n**Tom Ried:** Good.\n").Attendees));

    [Fact]
    public void A_degree_in_a_list_is_nobody() =>
        Assert.Equal(2, Minutes("# Bell\n\nAttendees: Ada Voss, EdD, Tom Ried, MSc\n\nThe bell was oiled.").Attendees.Count);

    [Fact]
    public void A_surname_of_two_letters_is_somebody() =>
        Assert.Equal(["Ada Li", "Tom Ma", "Do", "Ko"], Names(Minutes("# Bell\n\nPresent: Ada Li, Tom Ma, Do, Ko\n\nThe bell was oiled.")
            .Attendees));

    private static void AssertTwoCame(Talk talk)
    {
        Assert.Equal(["Ada Voss", "Tom Ried"], Names(talk.Attendees));
        Assert.Equal(["Jon Marsh"], Names(talk.Absent));
    }

    private static Talk Minutes(string text) => Assert.Single(Shapes.Corpus(("bell.md", Encoding.UTF8.GetBytes(text))).Talks);

    private static IEnumerable<string> Names(IEnumerable<Attendance> people) => people.Select(attendance => attendance.Person.Name);
}
