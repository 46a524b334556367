using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>Remembers what the word was before it is stemmed.</summary>
internal sealed class FoldedForm(TokenStream input) : WordFilter(input)
{
    public string Text { get; private set; } = "";

    protected override void Change() => Text = Word.ToString();
}
