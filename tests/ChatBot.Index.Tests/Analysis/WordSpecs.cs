using ChatBot.Index.Analysis;

namespace ChatBot.Index.Tests.Analysis;

public class WordSpecs
{
    [Theory]
    [InlineData("Mara signed, then left.", "mara sign then left")]
    [InlineData("mid-term cease‑fire", "mid term ceas fire")]
    [InlineData("The U.S. envoy told us", "the u.s envoy tell us")]
    [InlineData("US envoys told us", "u.s envoy tell us")]
    [InlineData("U.N. and UN", "un and un")]
    [InlineData("a 20% rise", "a 20 percent rise")]
    [InlineData("$5 or 5 €", "dollar 5 or 5")]
    [InlineData("the G-20 and the G20", "the g20 and the g20")]
    [InlineData("1,000 tons, 2,5 or 3.5", "1000 ton 2 5 or 3.5")]
    [InlineData("on the 18th of May, in the 1990s", "on the 18 of may in the 1990")]
    [InlineData("O’Brien's and the mayors' plans", "obrien and the mayor plan")]
    [InlineData("don't we'll it's", "dont we it")]
    [InlineData("12:30-14:00", "12 30 14 00")]
    [InlineData("snake_case e-mail", "snake case e mail")]
    [InlineData("東京 талк", "東 京 талк")]
    [InlineData("Plan B. Then", "plan b then")]
    [InlineData("co\u00ADoperate", "cooper")]
    public void A_text_comes_apart_into_terms(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextAnalyzer.Analyze(text).Select(token => token.Term)));

    [Fact]
    public void A_word_without_end_is_a_word_and_is_cut() =>
        Assert.Equal(new string('w', 64), Assert.Single(TextAnalyzer.Analyze(new string('w', 5_000))).Term);

    [Theory]
    [InlineData("Élysée ÅNGSTRÖM Łódź Việt", "elyse angstrom lodz viet")]
    [InlineData("straße Æsir œuvre", "strass aesir oeuvr")]
    [InlineData("cafe\u0301 ﬁnal", "cafe final")]
    [InlineData("Ёлка ΆΝΘΡΩΠΟΣ", "елка ανθρωποσ")]
    [InlineData("ＡＢＣ", "abc")]
    public void Case_and_accents_fold(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextAnalyzer.Analyze(text).Select(token => token.Term)));

    [Fact]
    public void A_token_knows_its_place_in_the_text()
    {
        const string Text = "“The mayors’ plan” — 20%";
        Assert.Equal(["The", "mayors", "plan", "20", "%"], TextAnalyzer.Analyze(Text).Select(token => Text.Substring(token.Start, token.Length)));
        Assert.Equal([0, 1, 2, 3, 4], TextAnalyzer.Analyze(Text).Select(token => token.Position));
    }

    [Fact]
    public void A_closing_quotation_mark_is_no_possessive()
    {
        const string Text = "the 'harbour talks' end";
        Assert.Contains("talks", TextAnalyzer.Analyze(Text).Select(token => Text.Substring(token.Start, token.Length)));
    }

    [Theory]
    [InlineData("what", true)]
    [InlineData("whom", true)]
    [InlineData("don't", false)]
    [InlineData("three", false)]
    [InlineData("one", false)]
    [InlineData("harbour", false)]
    public void Question_words_are_passed_over_and_number_words_are_not(string word, bool stop) =>
        Assert.Equal(stop, TextAnalyzer.IsStopWord(word));

    [Theory]
    [InlineData("Who may speak?", "Who may")]
    [InlineData("It was signed in May", "It was in")]
    [InlineData("The WHO agreed", "The")]
    [InlineData("WHO AGREED TO IT", "WHO TO IT")]
    [InlineData("They couldn’t agree", "They couldn’t")]
    public void A_stop_word_is_flagged_unless_it_is_written_like_a_name(string text, string stopWords) =>
        Assert.Equal(stopWords, string.Join(' ', TextAnalyzer.Analyze(text).Where(token => token.IsStopWord).Select(token => text.Substring(token.Start, token.Length))));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\ud83d")]
    [InlineData("😀 !? \u0301")]
    [InlineData("''''s")]
    public void Odd_texts_do_no_harm(string text) => Assert.True(TextAnalyzer.Analyze(text).Count <= 1);

    [Theory]
    [InlineData("", "")]
    [InlineData("'t", "t")]
    [InlineData("'", "")]
    [InlineData("cease-fire", "cease-fir")]
    public void A_stem_is_given_of_anything(string word, string stem) => Assert.Equal(stem, TextAnalyzer.Stem(word));

    [Fact]
    public void A_line_of_letters_and_stops_is_read_in_one_go() =>
        Assert.True(TextAnalyzer.Analyze(string.Concat(Enumerable.Repeat("a.", 500_000)) + "ab").Count > 1_000);

    [Fact]
    public void A_long_word_is_cut_and_one_without_end_is_passed_over() =>
        Assert.Equal([64, 6], TextAnalyzer.Analyze($"{new string('q', 200)} {new string('q', 100_000)} filler").Select(token => token.Term.Length));

    [Fact]
    public void Threads_analyze_side_by_side()
    {
        string[] texts = [.. Enumerable.Range(0, 3_000).Select(i => $"word{i}ing talks of {i}")];
        var expected = texts.Select(Terms).ToArray();
        Assert.All(texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Terms).Zip(expected), pair => Assert.Equal(pair.Second, pair.First));
    }

    private static string Terms(string text) => string.Join(' ', TextAnalyzer.Analyze(text).Select(token => token.Term));
}
