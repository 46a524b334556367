using ChatBot.Index.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Index.Statistics;

/// <summary>A segment of the index and which of its Lucene documents are passages of the corpus.</summary>
internal sealed class PassageSegment
{
    private readonly FixedBitSet? _numbered;

    public PassageSegment(AtomicReaderContext context, PassageNumbers numbers)
    {
        Context = context;
        var (start, end) = (context.DocBase, context.DocBase + context.AtomicReader.MaxDoc);
        var blocks = new List<PassageBlock>();
        foreach (var block in numbers.Blocks)
        {
            var (from, to) = (Math.Max(block.FirstDocument, start), Math.Min(block.FirstDocument + block.Count, end));
            if (from < to) blocks.Add(new PassageBlock(from - start, block.FirstNumber + from - block.FirstDocument, to - from));
        }

        Count = blocks.Sum(block => block.Count);
        Others = Between(blocks, context.AtomicReader.MaxDoc);
        IsWhole = Count == context.AtomicReader.DocFreq(new Term(FieldNames.Type, SearchedFields.PassageType));
        if (IsWhole) return;
        _numbered = new FixedBitSet(context.AtomicReader.MaxDoc);
        foreach (var block in blocks) _numbered.Set(block.FirstDocument, block.FirstDocument + block.Count);
    }

    public AtomicReaderContext Context { get; }

    public AtomicReader Reader => Context.AtomicReader;

    /// <summary>How many of the corpus's passages it has.</summary>
    public int Count { get; }

    /// <summary>All its passages are the corpus's: none is deleted or left out, so that Lucene's own counts are right.</summary>
    public bool IsWhole { get; }

    /// <summary>The stretches of Lucene documents that are none of the corpus's passages.</summary>
    public IReadOnlyList<PassageRange> Others { get; }

    public bool IsNumbered(int document) => _numbered?.Get(document) ?? true;

    /// <summary>How many of the corpus's passages have the term at which the enumeration stands.</summary>
    public int CountOf(TermsEnum term)
    {
        if (IsWhole) return term.DocFreq;
        var count = 0;
        var documents = term.Docs(null, null, DocsFlags.NONE);
        while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (_numbered!.Get(document)) count++;
        }

        return count;
    }

    private static List<PassageRange> Between(List<PassageBlock> blocks, int end)
    {
        var (others, next) = (new List<PassageRange>(), 0);
        foreach (var block in blocks)
        {
            if (block.FirstDocument > next) others.Add(new PassageRange(next, block.FirstDocument));
            next = block.FirstDocument + block.Count;
        }

        if (next < end) others.Add(new PassageRange(next, end));
        return others;
    }
}
