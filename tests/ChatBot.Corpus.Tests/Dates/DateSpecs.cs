using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Tests.Dates;

public sealed class DateSpecs
{
    [Theory]
    [InlineData("signed on March 19, 2025 in the hall", "2025-03-19")]
    [InlineData("signed on 19 March 2025", "2025-03-19")]
    [InlineData("the 19th of March, 2025", "2025-03-19")]
    [InlineData("on March 19 they met", "--03-19")]
    [InlineData("on Mar. 3rd they met", "--03-03")]
    [InlineData("dated 2025-03-19.", "2025-03-19")]
    [InlineData("dated 2025/3/19", "2025-03-19")]
    [InlineData("dated 2025/19/3", "2025-03-19")]
    [InlineData("dated 19-Mar-2025", "2025-03-19")]
    [InlineData("logged [19-Mar-25 04:00 PM]", "2025-03-19")]
    [InlineData("logged [19-Mar-69 04:00 PM]", "2069-03-19")]
    [InlineData("logged [19-Mar-70 04:00 PM]", "1970-03-19")]
    [InlineData("logged [19-Mar-98 04:00 PM]", "1998-03-19")]
    [InlineData("started Wed Mar 19 16:00:12 2025 UTC", "2025-03-19")]
    [InlineData("logged [2017-06-12 15:57]", "2017-06-12")]
    [InlineData("since March 2025", "2025-03")]
    [InlineData("it began in 2022", "2022")]
    [InlineData("since 2014, when", "2014")]
    [InlineData("the 2014 referendum", "2014")]
    [InlineData("Sept 9, 1999", "1999-09-09")]
    [InlineData("what happened on march 12", "--03-12")]
    [InlineData("who met on may 9?", "--05-09")]
    [InlineData("in May they met", "--05")]
    [InlineData("the end of March", "--03")]
    [InlineData("Protokoll vom 23. Februar 2024", "2024-02-23")]
    [InlineData("Acta, 23 de febrero de 2024", "2024-02-23")]
    [InlineData("réunion du 3 décembre 2024", "2024-12-03")]
    [InlineData("riunione del 3 luglio", "--07-03")]
    [InlineData("vergadering van 1 maart 2024", "2024-03-01")]
    [InlineData("ata de 2 de março de 2024", "2024-03-02")]
    public void A_written_date_is_read_as_far_as_it_goes(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateFinder.Find(text)).Date.ToString());

    [Theory]
    [InlineData("2014 people came")]
    [InlineData("in 2000 cases")]
    [InlineData("you may go and march on")]
    [InlineData("they may 5 times refuse")]
    [InlineData("see https://example.org/2018/11/01/notes")]
    [InlineData("CVE-2020-10735 was fixed")]
    [InlineData("issue #2019 is open")]
    [InlineData("at 19:03 sharp")]
    [InlineData("version 10.12.2 is out")]
    [InlineData("it may be that August Ferrin came")]
    [InlineData("$1999 in cash")]
    [InlineData("item 3. Maria came")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(DateFinder.Find(text));

    [Theory]
    [InlineData("due 03/04/2025", "2025-03-04")]
    [InlineData("due 19/03/2025", "2025-03-19")]
    [InlineData("due 04.03.2025", "2025-03-04")]
    public void Figures_are_month_first_unless_only_day_first_is_possible_or_points_divide_them(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateFinder.Find(text)).Date.ToString());

    [Theory]
    [InlineData("from March 12 to April 3, 2025", "2025-03-12", "2025-04-03")]
    [InlineData("March 12–14, 2025", "2025-03-12", "2025-03-14")]
    [InlineData("12-14 March 2025", "2025-03-12", "2025-03-14")]
    [InlineData("between 2014 and 2022", "2014", "2022")]
    [InlineData("2014–2022", "2014", "2022")]
    [InlineData("on March 3 and 5 in Velm", "--03-03", "--03-05")]
    public void A_range_gives_both_ends(string text, string first, string last) =>
        Assert.Equal([first, last], DateFinder.Find(text).Select(mention => mention.Date.ToString()));

    [Fact]
    public void A_count_after_a_date_is_not_its_other_end() =>
        Assert.Equal("--03-03", Assert.Single(DateFinder.Find("On March 3 and 5 delegates stayed")).Date.ToString());

    [Fact]
    public void A_mention_covers_exactly_the_written_date()
    {
        const string text = "They met on March 19, 2025, at noon.";
        var mention = Assert.Single(DateFinder.Find(text));
        Assert.Equal("March 19, 2025", text.Substring(mention.Start, mention.Length));
    }

    [Theory]
    [InlineData("who was on the February call", 2)]
    [InlineData("who was on the february call", 2)]
    [InlineData("what came of the march conversation", 3)]
    [InlineData("and the May meeting", 5)]
    public void A_month_before_a_noun_is_found_in_a_question(string question, int month) =>
        Assert.Equal(month, Assert.Single(DateFinder.FindMonths(question)).Date.Month);

    [Theory]
    [InlineData("may we see the minutes")]
    [InlineData("did they march to the quay")]
    [InlineData("what happened on March 12")]
    public void A_verb_or_a_full_date_is_no_lone_month(string question) => Assert.Empty(DateFinder.FindMonths(question));
}
