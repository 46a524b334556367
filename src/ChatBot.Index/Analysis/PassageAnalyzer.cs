using ChatBot.Index.Analysis.Filters;
using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ChatBot.Index.Analysis;

/// <summary>A language's analysis, for an index writer.</summary>
internal sealed class PassageAnalyzer(Language language) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader) { MaxTokenLength = WordForms.LongestToken };
        return new TokenStreamComponents(words, new SearchedForms(words, language.Forms));
    }

    protected override TextReader InitReader(string fieldName, TextReader reader)
    {
        var text = new PreparedText();
        text.Set(reader, language.HasDecimalComma);
        return text;
    }
}
