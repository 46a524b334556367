using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis;

/// <summary>The analyzers that documents are indexed with.</summary>
public static class Analyzers
{
    /// <summary>
    /// For a language as <see cref="LanguageDetector"/> gives it; English for one that is not known. Safe for any number of threads.
    /// </summary>
    public static Analyzer For(string language) => Language.Of(language).Analyzer;
}
