using ChatBot.Answers.Citations;
using ChatBot.Discord.Rendering;

namespace ChatBot.Discord.Tests.Rendering;

public sealed class QuotedWordsSpecs
{
    [Fact]
    public void The_answering_words_stand_in_bold() =>
        Assert.Equal("“The **lease** runs for **ten years**.”", Shown("The lease runs for ten years.", (4, 5), (19, 9)));

    [Fact]
    public void Bold_begins_and_ends_at_a_word() => Assert.Equal("“The **lease** runs.”", Shown("The lease runs.", (3, 7)));

    [Fact]
    public void Bold_ends_where_the_line_does() =>
        Assert.Equal("“**ten**\n**years**\n**or** more”", Shown("ten\nyears\nor more", (0, 12)));

    [Fact]
    public void Marks_that_touch_are_one() => Assert.Equal("“**2031-03** or so”", Shown("2031-03 or so", (0, 4), (4, 3)));

    [Fact]
    public void A_quotation_that_has_its_own_marks_gets_no_others() => Assert.Equal("“Ten years.”", Shown("“Ten years.”"));

    [Fact]
    public void What_was_left_out_is_said_to_be() =>
        Assert.Equal(@"“\[…] ten years \[…]”", QuotedWords.Of(new Excerpt("ten years", [], CutBefore: true, CutAfter: true)));

    private static string Shown(string text, params (int Start, int Length)[] marks) =>
        QuotedWords.Of(new Excerpt(text, [.. marks.Select(mark => new Mark(mark.Start, mark.Length))], CutBefore: false, CutAfter: false));
}
