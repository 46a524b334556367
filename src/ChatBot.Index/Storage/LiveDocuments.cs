using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Index.Storage;

/// <summary>The documents of a segment that are about something of ours and are not deleted.</summary>
internal static class LiveDocuments
{
    /// <param name="about">A value of <see cref="StoredNames.About"/>.</param>
    public static IEnumerable<int> About(AtomicReader segment, string about)
    {
        if (segment.GetTermDocsEnum(new Term(StoredNames.About, about)) is not { } documents) yield break;
        var live = segment.LiveDocs;
        while (documents.NextDoc() is var at && at != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (live is null || live.Get(at)) yield return at;
        }
    }
}
