using ChatBot.Index.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Index.Ranking;

/// <summary>Passages spoken by somebody whom their label does not name in full.</summary>
internal sealed class NamedSpeakerFilter(IReadOnlyList<LabelledPassages> labels, PassageNumbers numbers) : Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var found = new FixedBitSet(context.AtomicReader.MaxDoc);
        foreach (var document in Documents(context))
        {
            if (acceptDocs is null || acceptDocs.Get(document)) found.Set(document);
        }

        return found;
    }

    public int Count(AtomicReaderContext context) => Documents(context).Count();

    private IEnumerable<int> Documents(AtomicReaderContext context)
    {
        foreach (var labelled in labels)
        {
            if (context.AtomicReader.GetTermDocsEnum(new Term(FieldNames.Label, labelled.Label)) is not { } documents) continue;
            while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (numbers.NumberOf(context.DocBase + document) is >= 0 and var number && labelled.Contains(number)) yield return document;
            }
        }
    }
}
