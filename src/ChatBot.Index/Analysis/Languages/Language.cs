using System.Collections.Frozen;
using ChatBot.Index.Analysis.Filters;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Util;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>How words of one language are folded, which are passed over, and how they are stemmed.</summary>
internal sealed class Language
{
    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Func<TokenStream, TokenStream> _elide;
    private readonly Func<TokenStream, TokenStream> _stem;
    private readonly Lazy<StemmerOverrideFilter.StemmerOverrideMap?> _listed;

    /// <param name="elide">Cuts off what is written together with the word: "l'accord".</param>
    /// <param name="listed">Words that no rule gets right, with what they come to.</param>
    private Language(
        string code,
        IEnumerable<string> stopWords,
        Func<TokenStream, TokenStream> stem,
        Func<TokenStream, TokenStream>? elide = null,
        Func<IEnumerable<(string Form, string Term)>>? listed = null)
    {
        Code = code;
        _stopWords = stopWords.ToFrozenSet(StringComparer.Ordinal);
        _lookup = _stopWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _elide = elide ?? (static words => words);
        _stem = stem;
        _listed = new(() => OverridesOf(listed?.Invoke() ?? MonthNames.In(code)));
        Forms = new WordForms(this);
        Analyzer = new PassageAnalyzer(this);
    }

    public static FrozenDictionary<string, Language> All { get; } = Create()
        .ToFrozenDictionary(language => language.Code, StringComparer.Ordinal);

    public string Code { get; }

    public WordForms Forms { get; }

    public Analyzer Analyzer { get; }

    public IReadOnlyCollection<string> StopWords => _stopWords;

    /// <summary>"2,5" is one number, and "1.000" a thousand.</summary>
    public bool HasDecimalComma => !IsEnglish;

    private bool IsEnglish => Code == LanguageCodes.English;

    /// <summary>English for a code that is not known.</summary>
    public static Language Of(string code) => All.TryGetValue(code, out var language) ? language : All[LanguageCodes.English];

    public bool IsStopWord(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>All steps before the stem.</summary>
    public TokenStream Fold(TokenStream word)
    {
        var folded = new AcronymFilter(new SignNameFilter(word), _stopWords.Contains) as TokenStream;
        if (IsEnglish) folded = new MonthOfMayFilter(folded);
        folded = _elide(new AccentFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, folded)));
        if (IsEnglish) folded = new ASCIIFoldingFilter(folded);
        folded = new ApostropheFilter(new NumberFilter(folded, HasDecimalComma), IsEnglish);
        return new StopWordFilter(folded, _stopWords.Contains);
    }

    /// <summary>Listed words, then the stem; accents last, because stemmers of other languages than English know endings by them.</summary>
    public TokenStream Stem(TokenStream folded)
    {
        if (_listed.Value is { } listed) folded = new StemmerOverrideFilter(folded, listed);
        return new ASCIIFoldingFilter(_stem(folded));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap? OverridesOf(IEnumerable<(string Form, string Term)> words)
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        var any = false;
        foreach (var (form, term) in words) any |= builder.Add(form, term);
        return any ? builder.Build() : null;
    }

    private static IEnumerable<(string Form, string Term)> EnglishOverrides() => IrregularForms.Stems().Concat(WordsApart.Stems());

    private static IEnumerable<Language> Create()
    {
        yield return new(LanguageCodes.English, EnglishStopWords.All, Stemmers.English, listed: EnglishOverrides);
        yield return new(LanguageCodes.German, OtherStopWords.German, Stemmers.German);
        yield return new(LanguageCodes.French, OtherStopWords.French, Stemmers.French, Stemmers.WithoutFrenchArticles);
        yield return new(LanguageCodes.Spanish, OtherStopWords.Spanish, Stemmers.Spanish);
        yield return new(LanguageCodes.Dutch, OtherStopWords.Dutch, Stemmers.Dutch);
        yield return new(LanguageCodes.Italian, OtherStopWords.Italian, Stemmers.Italian, Stemmers.WithoutItalianArticles);
        yield return new(LanguageCodes.Portuguese, OtherStopWords.Portuguese, Stemmers.Portuguese);
        yield return new(LanguageCodes.Polish, OtherStopWords.Polish, Stemmers.Beginning);
        yield return new(LanguageCodes.Russian, OtherStopWords.Russian, Stemmers.Russian);
        yield return new(LanguageCodes.Ukrainian, OtherStopWords.Ukrainian, Stemmers.Beginning);
    }
}
