using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>
/// "U.N." and "UN" are one word. Where the letters would be a stop word ("US", "U.S.", "WHO") the term keeps its stops, so that the country
/// is not the
/// pronoun.
/// </summary>
internal sealed class AcronymFilter(TokenStream input, Func<string, bool> isStopWord) : WordFilter(input)
{
    protected override void Change()
    {
        var end = Word.IndexOfAny('\'', '\u2019');
        var letters = end < 0 ? Word : Word[..end];
        var dotted = letters.Length > 2 && char.IsLetter(letters[0]) && letters[1] == '.';
        if (!dotted && letters is not ("US" or "IT" or "WHO")) return;
        var plain = letters.ToString().Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        Set(isStopWord(plain) ? string.Join('.', plain.AsEnumerable()) : plain);
        Keep();
    }
}
