using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>Signs are found by their names and the other way round: "20%" and "20 percent".</summary>
internal sealed class SignNameFilter(TokenStream input) : WordFilter(input)
{
    protected override void Change()
    {
        if (Signs.NameOf(Word) is not { } name) return;
        Set(name);
        Keep();
    }
}
