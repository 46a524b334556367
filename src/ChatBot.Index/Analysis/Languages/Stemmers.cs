using Lucene.Net.Analysis;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>Lucene's stemmer for each language; the light ones where there are any, because they keep names apart.</summary>
internal static class Stemmers
{
    /// <summary>
    /// Endings of Polish and Ukrainian change a word behind it. Lucene's own stemmers of the two come with dictionaries and are other
    /// packages.
    /// </summary>
    private const int KeptLetters = 6;

    public static TokenStream English(TokenStream words) => new SnowballFilter(words, new EnglishStemmer());

    public static TokenStream German(TokenStream words) => new GermanLightStemFilter(new GermanNormalizationFilter(words));

    public static TokenStream French(TokenStream words) => new FrenchLightStemFilter(words);

    public static TokenStream Spanish(TokenStream words) => new SpanishLightStemFilter(words);

    public static TokenStream Dutch(TokenStream words) => new SnowballFilter(words, new DutchStemmer());

    public static TokenStream Italian(TokenStream words) => new ItalianLightStemFilter(words);

    public static TokenStream Portuguese(TokenStream words) => new PortugueseLightStemFilter(words);

    public static TokenStream Russian(TokenStream words) => new RussianLightStemFilter(words);

    /// <summary>The first letters of a word alone.</summary>
    public static TokenStream Beginning(TokenStream words) => new TruncateTokenFilter(words, KeptLetters);

    public static TokenStream WithoutFrenchArticles(TokenStream words) => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);

    public static TokenStream WithoutItalianArticles(TokenStream words) => new ElisionFilter(words, ItalianArticles.All);
}
