using System.Text;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Tests.Formats;

namespace ChatBot.Corpus.Tests.Talks;

/// <summary>The day and the hour of a talk, as its labelled lines give them.</summary>
public sealed class WhenItWasSpecs
{
    [Theory]
    [InlineData("Date: 2033-03-08T10:39:22Z", "10:39 UTC")]
    [InlineData("Date: 2033-03-08T10:39:22+02:00", "10:39 UTC+02:00")]
    [InlineData("Date: 2033-03-08 10:39", "10:39")]
    [InlineData("When: 8 March 2033, 2pm-3pm UTC", "2pm-3pm UTC")]
    [InlineData("Datum: 08.03.2033, 18.30 Uhr", "18.30 Uhr")]
    [InlineData("Date : 8 mars 2033 à 14h30", "14h30")]
    [InlineData("日時：2033年3月8日（火）14:00～15:30", "14:00～15:30")]
    [InlineData("日時：2033年3月8日 14時30分", "14時30分")]
    [InlineData("Data: 8.03.2033 r., godz. 17:00", "17:00")]
    public void A_labelled_line_gives_day_and_hour(string line, string time)
    {
        var talk = Minutes(line);

        Assert.Equal(("2033-03-08", time), (talk.Date?.ToString(), talk.Time));
    }

    [Theory]
    [InlineData("Date: 08.03.33")]
    [InlineData("Datum: 8.3.33")]
    [InlineData("Fecha: 08. 03. 2033")]
    [InlineData("Data: 8 marca 2033 r.")]
    [InlineData("Дата: 8 марта 2033 г.")]
    [InlineData("Дата: 8 березня 2033")]
    [InlineData("Data: 8 marzo 2033")]
    [InlineData("Date : 8 mars 2033")]
    [InlineData("日付：令和15年3月8日")]
    [InlineData("日期：2033年3月8日")]
    [InlineData("Date: 3/8/33")]
    [InlineData("Date: 2033-03-08\nLocation: Room 10.15\nVersion: 2.30")]
    [InlineData("Date: 2033-03-08\nEnd: 16:00\nDuration: 1:30")]
    public void A_day_a_room_and_a_version_are_no_hour(string lines)
    {
        var talk = Minutes(lines);

        Assert.Equal(("2033-03-08", null), (talk.Date?.ToString(), talk.Time));
    }

    [Fact]
    public void A_date_whose_figures_may_stand_for_two_days_is_none() => Assert.Null(Minutes("Date: 08-03-33").Date);

    [Fact]
    public void Figures_with_two_digits_for_a_year_are_no_date_elsewhere() => Assert.Null(Minutes("The valve 08.03.33 leaks.").Date);

    private static Talk Minutes(string lines) =>
        Assert.Single(Shapes.Corpus(("bell.md",
            Encoding.UTF8.GetBytes($"# Bell minutes\n\n{lines}\n\nPresent: Ada Voss, Tom Ried\n\nThe bell was oiled.\n"))).Talks);
}
