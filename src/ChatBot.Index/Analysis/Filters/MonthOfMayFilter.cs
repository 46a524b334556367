using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>"May" with a capital is the month, not the auxiliary, which is passed over.</summary>
internal sealed class MonthOfMayFilter(TokenStream input) : WordFilter(input)
{
    protected override void Change()
    {
        if (Word.StartsWith("May") && (Word.Length == 3 || Word[3] is '\'' or '\u2019')) WordFlags.MarkName(Flags);
    }
}
