using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

public sealed class PageSpecs
{
    [Fact]
    public void A_page_of_minutes_gives_what_it_shows()
    {
        var corpus = Shapes.Corpus("minutes.html");
        var talk = Assert.Single(corpus.Talks);

        Assert.Equal(("Lighthouse Trust", "2031-05-06"), (talk.Document.Title, talk.Document.Date?.ToString()));
        Assert.Equal(["Mara Oyelaran", "Jonas Lind", "Ilse Varga"], talk.Attendees.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Pekka Halvorsen"], talk.Absent.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Mara Oyelaran"], talk.Chairs.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Jonas Lind"], talk.Scribes.Select(attendance => attendance.Person.Name));
        Assert.Equal(["Try the new wick for a month"], talk.Decisions.Select(decision => decision.Text));
        Assert.Equal([("Ilse to bring the wick", "Ilse Varga")], talk.Actions.Select(action => (action.Text, action.Owners[0].Name)));
        MarkedUpExactness.CheckWords(talk.Document, Shapes.Sample("minutes.html"));
    }

    [Fact]
    public void Entities_and_tags_are_not_in_the_text() =>
        Assert.Contains("Mara Oyelaran: The lamp is too dim — the pilots say so.", Shapes.Read("minutes.html").Turns());

    [Fact]
    public void Scripts_menus_and_hidden_parts_are_not_read() =>
        Assert.DoesNotContain(Shapes.Read("minutes.html").Passages, passage => passage.Text.Contains("not shown", StringComparison.Ordinal) || passage.Text.Contains("hidden", StringComparison.Ordinal) || passage.Text.Contains("All minutes", StringComparison.Ordinal));

    [Fact]
    public void A_page_is_known_by_its_content() =>
        Assert.Equal(["The boat leaves at six."], Assert.Single(Shapes.Corpus(("a.txt", "<!doctype html>\n<p>The boat leaves at six.</p>"u8.ToArray())).Documents).Texts(PassageKind.Paragraph));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<section>")]
    [InlineData("<mara> hello\n")]
    public void Elements_nested_without_end_are_refused(string element) =>
        Assert.Contains("nested", Shapes.Refusal("deep.html", System.Text.Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(element, 50_000)) + "a")), StringComparison.Ordinal);

    [Fact]
    public void Elements_that_close_one_another_are_not_nested() =>
        Assert.Equal(2_000, Assert.Single(Shapes.Corpus(("long.html", System.Text.Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<blockquote>The boat leaves at six.</blockquote>\n<br>\n", 2_000))))).Documents).Texts(PassageKind.Paragraph).Count);

    [Fact]
    public void A_page_without_its_head_is_known_by_its_elements() =>
        Assert.Equal("The boat leaves at six.", Assert.Single(Shapes.Corpus(("a.txt", System.Text.Encoding.UTF8.GetBytes("<div class=\"text\">\n" + string.Concat(Enumerable.Repeat("<p>The boat leaves at six.\n</p>\n", 5)) + "</div>"))).Documents).Texts(PassageKind.Paragraph)[0]);

    [Fact]
    public void A_page_without_text_is_refused() => Assert.Equal("the page shows no text", Shapes.Refusal("a.html", "<html><script>x()</script></html>"u8.ToArray()));
}
