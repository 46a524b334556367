namespace ChatBot.Corpus.Tests.Words;

public sealed class ShownTextSpecs
{
    [Theory]
    [InlineData("plain\ttext\nwith lines, naïve and 港", "plain\ttext\nwith lines, naïve and 港")]
    [InlineData("line\r\nend", "line \nend")]
    [InlineData("\u007F\u0000\u001B[31m", "␡␀␛[31m")]
    [InlineData("\u0085\u009B", "\uFFFD\uFFFD")]
    [InlineData("txt.\u202Eexe\u202C \u2066a\u2069", "txt.\uFFFDexe\uFFFD \uFFFDa\uFFFD")]
    [InlineData("\u200Fשלום\u200E", "\u200Fשלום\u200E")]
    public void What_would_move_or_turn_what_is_shown_is_shown_itself_and_every_other_character_stays(string text, string shown)
    {
        Assert.Equal(shown, ShownText.Of(text));
        Assert.Equal(text.Length, shown.Length);
    }
}
