using ChatBot.Evidence.Models;
using ChatBot.Evidence.Tokens;
using FsCheck.Xunit;

namespace ChatBot.Evidence.Tests.Tokens;

public sealed class WordPiecesSpecs
{
    private static readonly string[] Vocabulary = File.ReadAllLines(Path.Combine(EvidenceModels.DefaultFolder, ModelFiles.Vocabulary));
    private static readonly WordPieces Pieces = Read();

    [Theory]
    [InlineData("Who asked for the break clause?", "who asked for the break clause ?")]
    [InlineData("It's U.S.-made: $48,000 (£5).", "it ' s u . s . - made : $ 48 , 000 ( £5 ) .")]
    [InlineData("unaffable", "unaffable")]
    [InlineData("first line\r\nsecond\tline\u00A0end", "first line second line end")]
    [InlineData("Café, naïve, São Paulo, Жуков, ЙОД", "cafe , naive , sao paulo , жуков , иод")]
    [InlineData("Cafe\u0301 nai\u0308ve", "cafe naive")]
    [InlineData("İstanbul Ångström", "istanbul angstrom")]
    [InlineData("日本語", "日 本 語")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("#hash _under_ ~tilde", "# hash _ under _ ~ tilde")]
    public void Text_becomes_words_without_case_accents_and_control_characters(string text, string words)
    {
        var tokens = Pieces.Encode(text);

        Assert.Equal(words, string.Concat(tokens.Select(token => (token.ContinuesWord ? "" : " ") + Written(token))).Trim());
    }

    [Theory]
    [InlineData("so 😀👍🏽 agreed", "😀👍🏽")]
    [InlineData("ok 👩\u200D💻\uFE0F done", "👩\u200D💻\uFE0F")]
    public void What_the_vocabulary_lacks_is_unknown_and_keeps_its_place(string text, string unknown)
    {
        var tokens = Pieces.Encode(text).Where(token => Vocabulary[token.Id] == "[UNK]").Select(token => text[token.Start..token.End]);

        Assert.Equal([unknown], tokens);
    }

    [Theory]
    [InlineData("The café’s menu", "The", "café", "’", "s", "menu")]
    [InlineData("The cafe\u0301 is open", "The", "cafe\u0301", "is", "open")]
    [InlineData("one\r\ntwo", "one", "two")]
    [InlineData("😀 yes", "😀", "yes")]
    [InlineData("日本 each", "日", "本", "each")]
    [InlineData("unaffable", "una", "ffa", "ble")]
    public void A_token_knows_where_it_stood_marks_and_all(string text, params string[] places) =>
        Assert.Equal(places, Pieces.Encode(text).Select(token => text[token.Start..token.End]));

    [Fact]
    public void Half_of_a_surrogate_pair_is_left_out()
    {
        Assert.Equal(["a", "b"], Pieces.Encode("a \uD83D b").Select(token => Vocabulary[token.Id]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\u0000\uFFFD\u200B")]
    [InlineData("\u0301")]
    public void Text_without_words_has_no_tokens(string text) => Assert.Empty(Pieces.Encode(text));

    [Fact]
    public void A_word_of_more_than_a_hundred_letters_is_unknown() => Assert.Equal([100], Pieces.Encode(new string('a', 101)).Select(token => token.Id));

    [Fact]
    public void No_more_tokens_are_made_than_wanted()
    {
        var text = string.Concat(Enumerable.Repeat("harbour lease, ", 100_000));

        Assert.Equal(Pieces.Encode(text[..3_000]).Take(200), Pieces.Encode(text, 200));
    }

    [Property]
    public void Tokens_stand_in_order_within_the_text_whatever_it_is(string? text)
    {
        var tokens = Pieces.Encode(text ?? "");

        Assert.All(tokens, token => Assert.True(0 <= token.Start && token.Start < token.End && token.End <= text!.Length));
        Assert.Equal(tokens.Select(token => token.Start), tokens.Select(token => token.Start).Order());
        Assert.Equal(tokens.Select(token => token.End), tokens.Select(token => token.End).Order());
    }

    [Property]
    public void Words_are_the_same_beside_others(string? left, string? right)
    {
        var (l, r) = (Ids(left ?? ""), Ids(right ?? ""));

        Assert.Equal([.. l, .. r], Ids($"{left}\n{right}"));
    }

    private static IEnumerable<int> Ids(string text) => Pieces.Encode(text).Select(token => token.Id);

    private static string Written(Token token) => token.ContinuesWord ? Vocabulary[token.Id][2..] : Vocabulary[token.Id];

    private static WordPieces Read()
    {
        using var vocabulary = File.OpenRead(Path.Combine(EvidenceModels.DefaultFolder, ModelFiles.Vocabulary));
        return WordPieces.Read(vocabulary);
    }
}
