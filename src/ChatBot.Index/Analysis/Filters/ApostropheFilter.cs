using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>
/// English possessives and contractions lose what follows the apostrophe; a negated auxiliary ("don't") is a stop word; "O'Brien" is
/// "obrien" in every
/// language.
/// </summary>
internal sealed class ApostropheFilter(TokenStream input, bool isEnglish) : WordFilter(input)
{
    protected override void Change()
    {
        var word = Word;
        foreach (ref var c in word)
        {
            if (c is '\u2019' or '\u2018' or '\u02BC' or '\uFF07') c = '\'';
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0) return;
        if (isEnglish)
        {
            var ending = word[(apostrophe + 1)..];
            if (ending is "t" && apostrophe > 0 && word[apostrophe - 1] == 'n') WordFlags.MarkStopWord(Flags);
            if (ending is "" or "s" or "ll" or "ve" or "re" or "d" or "m") word = word[..apostrophe];
        }

        Term.Length = WithoutApostrophes(word);
    }

    private static int WithoutApostrophes(Span<char> word)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c != '\'') word[length++] = c;
        }

        return length;
    }
}
