using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ChatBot.Index.Analysis.Languages;

/// <summary>What Italian writes together with the next word. Lucene has the same list, but keeps it to itself.</summary>
internal static class ItalianArticles
{
    private static readonly string[] Words =
    [
        "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl",
        "negl", "sugl", "un", "m", "t", "s", "v", "d",
    ];

    public static CharArraySet All { get; } = new(LuceneVersion.LUCENE_48, Words, ignoreCase: true);
}
