using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Fields;
using ChatBot.Index.Statistics;

namespace ChatBot.Index.Queries;

/// <summary>The languages of the documents, the most frequent first.</summary>
internal sealed class CorpusLanguages
{
    private readonly string[] _codes;
    private readonly Language[] _languages;

    public CorpusLanguages(CorpusStatistics statistics)
    {
        _codes = [.. Language.All.Keys
            .Select(code => (Code: code, Count: statistics.Find(FieldNames.Language, code)?.Count ?? 0))
            .Where(language => language.Count > 0)
            .OrderByDescending(language => language.Count)
            .ThenBy(language => language.Code, StringComparer.Ordinal)
            .Select(language => language.Code)];
        _languages = Array.ConvertAll(_codes, Language.Of);
    }

    public IReadOnlyList<string> Codes => _codes;

    public IReadOnlyList<Language> All => _languages;

    public Language OfQuestion(string question) => Language.Of(LanguageDetector.OfQuestion(question, _codes));

    public IReadOnlyList<Language> Others(Language language) => Array.FindAll(_languages, other => other != language);
}
