using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Index;

/// <summary>What an index has to be written with so that it can be searched.</summary>
public static class IndexSettings
{
    /// <summary>The language of file formats and analyzers that Lucene keeps to.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>
    /// Goes up when words are analyzed or fields are made otherwise than before: an index of another version has to be made anew.
    /// </summary>
    public const int AnalysisVersion = 2;

    /// <summary>A new one for each writer.</summary>
    public static IndexWriterConfig WriterConfig() =>
        new(Version, Analyzers.For(LanguageCodes.English)) { Similarity = PassageSimilarity.ForWriting };
}
