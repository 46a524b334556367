using ChatBot.Answers.Citations;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Conversations.Tests.Paging;

public sealed class ExcerptSpecs
{
    private const string Text = "The quay was closed in May. Nobody had asked the crews. They heard of it on the radio. It opened again in June.";

    [Fact]
    public void A_text_that_fits_is_whole()
    {
        var excerpt = Of(Text, 200, "radio");

        Assert.Equal((Text, true), (excerpt.Text, excerpt.IsWhole));
        Assert.Equal(["radio"], Marked(excerpt));
    }

    [Fact]
    public void A_longer_one_keeps_the_sentences_around_the_answering_words()
    {
        var excerpt = Of(Text, 60, "radio");

        Assert.Equal("They heard of it on the radio. It opened again in June.", excerpt.Text);
        Assert.Equal((true, false), (excerpt.CutBefore, excerpt.CutAfter));
        Assert.Equal(["radio"], Marked(excerpt));
    }

    [Fact]
    public void Without_answering_words_it_keeps_the_beginning() => Assert.Equal("The quay was closed in May. Nobody had asked the crews.", Of(Text, 60).Text);

    [Fact]
    public void Room_that_is_left_goes_to_the_sentences_before() =>
        Assert.Equal("Nobody had asked the crews. They heard of it on the radio. It opened again in June.", Of(Text, 84, "June").Text);

    [Fact]
    public void A_sentence_that_alone_is_too_long_is_cut_between_words()
    {
        var excerpt = Of("The harbour master of the northern basin signed it.", 20);

        Assert.Equal(("The harbour master", true), (excerpt.Text, excerpt.CutAfter));
    }

    [Fact]
    public void Answering_words_far_into_a_long_sentence_begin_the_excerpt()
    {
        var excerpt = Of("The harbour master of the northern basin signed the lease.", 20, "northern basin");

        Assert.Equal("northern basin", excerpt.Text);
        Assert.Equal((true, true), (excerpt.CutBefore, excerpt.CutAfter));
    }

    [Fact]
    public void No_character_that_a_reader_sees_is_torn()
    {
        const string Family = "👨‍👩‍👧‍👦";

        Assert.Equal(Family, Of(string.Concat(Enumerable.Repeat(Family, 5)), Family.Length + 3).Text);
    }

    [Fact]
    public void What_is_measured_is_what_the_platform_shows() =>
        Assert.Equal("A < b.", Excerpts.Of("A < b. C < d.", [], 12, text => text.Replace("<", "&lt;", StringComparison.Ordinal).Length).Text);

    [Property(MaxTest = 300)]
    public Property An_excerpt_is_always_a_piece_of_the_text_that_fits(NonNull<string> text, NonNegativeInt limit, NonNegativeInt start, PositiveInt length)
    {
        var whole = string.Concat(Enumerable.Repeat($"{text.Get} x. ", 4));
        var from = start.Get % whole.Length;
        Mark[] marks = [new(from, Math.Min(length.Get, whole.Length - from))];

        var excerpt = Excerpts.Of(whole, marks, limit.Get, piece => piece.Length);

        return (excerpt.Text.Length <= limit.Get
            && whole.Contains(excerpt.Text, StringComparison.Ordinal)
            && excerpt.Marks.All(mark => mark.Start >= 0 && mark.Length > 0 && mark.Start + mark.Length <= excerpt.Text.Length)).ToProperty();
    }

    private static Excerpt Of(string text, int limit, params string[] marked) =>
        Excerpts.Of(text, [.. marked.Select(word => new Mark(text.IndexOf(word, StringComparison.Ordinal), word.Length))], limit, piece => piece.Length);

    private static IEnumerable<string> Marked(Excerpt excerpt) => excerpt.Marks.Select(mark => excerpt.Text.Substring(mark.Start, mark.Length));
}
