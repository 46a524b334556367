using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>
/// Flags stop words: a question needs to know them and positions count them, so that they are left out only where terms are written to the
/// index.
/// </summary>
internal sealed class StopWordFilter(TokenStream input, Func<string, bool> isStopWord) : WordFilter(input)
{
    protected override void Change()
    {
        if (!WordFlags.IsName(Flags) && isStopWord(Word.ToString())) WordFlags.MarkStopWord(Flags);
        if (WordFlags.IsStopWord(Flags)) Keep();
    }
}
