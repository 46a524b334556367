using ChatBot.Evidence.Models;
using ChatBot.Evidence.Reading;
using ChatBot.Evidence.Tokens;

namespace ChatBot.Evidence.Tests.Reading;

public sealed class PassageWindowSpecs
{
    private static readonly string[] Vocabulary = File.ReadAllLines(Path.Combine(EvidenceModels.DefaultFolder, ModelFiles.Vocabulary));
    private static readonly WordPieces Pieces = Read();

    [Fact]
    public void Heading_turn_before_and_speaker_stand_before_the_words()
    {
        var window = Assert.Single(Of(new Candidate("I asked for it.", "Mara Oyelaran", "Harbour lease", "Jonas: Who did?")));

        Assert.Equal("[CLS] harbour lease [SEP] jonas : who did ? [SEP] mara o ##ye ##lar ##an : i asked for it . [SEP]", Written(window.Tokens));
        Assert.Equal("i asked for it .", Written(window.Tokens.Skip(window.WordsAt).Take(window.Words.Count)));
    }

    [Fact]
    public void What_is_not_there_goes_with_its_separator() =>
        Assert.Equal("[CLS] it rained . [SEP]", Written(Assert.Single(Of(new Candidate("It rained.", "", "", ""))).Tokens));

    [Fact]
    public void Of_a_heading_the_start_and_of_the_turn_before_the_end_is_read()
    {
        string[] numbers = [.. Enumerable.Range(10, 40).Select(i => $"{i}")];

        var window = Assert.Single(Of(new Candidate("yes", null, string.Join(' ', numbers), string.Join(' ', numbers))));

        Assert.Equal($"[CLS] {string.Join(' ', numbers.Take(12))} [SEP] {string.Join(' ', numbers.TakeLast(24))} [SEP] yes [SEP]", Written(window.Tokens));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(190, 1)]
    [InlineData(191, 2)]
    [InlineData(285, 2)]
    [InlineData(286, 3)]
    [InlineData(10_000, 8)]
    public void A_long_passage_is_cut_into_windows_that_overlap_by_half(int words, int windows)
    {
        var cut = Of(new Candidate(string.Concat(Enumerable.Repeat("lease ", words))));

        Assert.Equal(windows, cut.Count);
        Assert.All(cut, window => Assert.InRange(window.Tokens.Length, 2, 192));
        Assert.All(cut.Index(), at => Assert.Equal(at.Index * 95 * 6, at.Item.Words.FirstOrDefault().Start));
        if (words < 10_000) Assert.Equal(words, cut.SelectMany(window => window.Words).Select(word => word.Start).Distinct().Count());
    }

    [Fact]
    public void A_word_that_a_window_cuts_is_no_end_there()
    {
        var cut = Of(new Candidate(string.Concat(Enumerable.Repeat("lease ", 189)) + "unaffable"));

        Assert.Equal([true, false], cut.Select(window => window.EndsInWord));
    }

    [Fact]
    public void Of_a_question_the_first_46_tokens_are_read() =>
        Assert.Equal(48, PassageWindow.Question(string.Concat(Enumerable.Repeat("who ", 500)), Pieces).Length);

    private static List<PassageWindow> Of(Candidate candidate) => PassageWindow.Of(candidate, Pieces, 8);

    private static string Written(IEnumerable<long> tokens) => string.Join(' ', tokens.Select(token => Vocabulary[token]));

    private static WordPieces Read()
    {
        using var vocabulary = File.OpenRead(Path.Combine(EvidenceModels.DefaultFolder, ModelFiles.Vocabulary));
        return WordPieces.Read(vocabulary);
    }
}
