using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Living;
using Lucene.Net.Index;

namespace ChatBot.Index.Storage;

/// <summary>Reads from an index what an earlier run committed.</summary>
internal sealed class StoredCorpus
{
    private readonly IndexReader _reader;
    private readonly Dictionary<long, Document> _documents = [];
    private readonly List<StoredDocument> _stored = [];

    public StoredCorpus(IndexReader reader) => _reader = reader;

    /// <param name="written">When it was committed, in UTC.</param>
    /// <exception cref="InvalidDataException">It cannot have been written so.</exception>
    public (KeptCorpus Corpus, IReadOnlyList<StoredDocument> Documents) Read(DateTime written)
    {
        ReadDocuments();
        var files = About(StoredNames.File).Select(at => FileRecord.Read(Record(at), number => _documents[number])).ToList();
        var shared = new SharedFindings(Only(StoredNames.CorpusWords), Only(StoredNames.Corpus));
        var findings = Findings();
        ReadOnlyMemory<byte>? FindingsOf(Document document) => findings.TryGetValue(document, out var at) ? Record(at) : null;
        return (new KeptCorpus(files, shared, FindingsOf, written), _stored);
    }

    private ReadOnlyMemory<byte> Only(string about) =>
        About(about).ToList() is [var only] ? Record(only) : throw new InvalidDataException($"The index does not have one {about}.");

    private void ReadDocuments()
    {
        var blocks = new Dictionary<long, List<(AtomicReaderContext Leaf, SegmentBlock Block)>>();
        foreach (var leaf in _reader.Leaves)
        {
            foreach (var block in SegmentBlocks.Of(leaf.AtomicReader))
            {
                if (leaf.AtomicReader.LiveDocs is { } live && !live.Get(block.End)) continue;
                if (!blocks.TryGetValue(block.Document, out var known)) blocks.Add(block.Document, known = []);
                known.Add((leaf, block));
            }
        }

        foreach (var (number, parts) in blocks) Add(number, parts);
    }

    private void Add(long number, List<(AtomicReaderContext Leaf, SegmentBlock Block)> parts)
    {
        var passages = new IndexedPassages(parts.Sum(part => part.Block.Count));
        ReadOnlyMemory<byte>? facts = null;
        foreach (var (leaf, block) in parts)
        {
            passages.MoveBlock(block.Part, new IndexedPassages.Place(leaf.AtomicReader, block.First, leaf.DocBase, block.Count));
            if (block.Part == 0) facts = Records.Read(leaf.AtomicReader, block.End);
        }

        if (facts is not { } bytes || !passages.IsComplete) throw new InvalidDataException("The index lacks a part of a document.");
        var known = DocumentFacts.Read(bytes.Span);
        var document = known.With(new DocumentPassages(known.Path, known.Title, known.Part, known.Sections, passages));
        _documents.Add(number, document);
        _stored.Add(new StoredDocument(number, document, passages));
    }

    private Dictionary<Document, (AtomicReader Segment, int Document)> Findings()
    {
        var findings = new Dictionary<Document, (AtomicReader, int)>(ReferenceEqualityComparer.Instance);
        foreach (var leaf in _reader.Leaves)
        {
            var numbers = leaf.AtomicReader.GetNumericDocValues(StoredNames.Number);
            foreach (var at in About(leaf.AtomicReader, StoredNames.Findings))
            {
                if (_documents.TryGetValue(numbers.Get(at.Document), out var document)) findings[document] = at;
            }
        }

        return findings;
    }

    private IEnumerable<(AtomicReader Segment, int Document)> About(string about) =>
        _reader.Leaves.SelectMany(leaf => About(leaf.AtomicReader, about));

    private static IEnumerable<(AtomicReader Segment, int Document)> About(AtomicReader segment, string about) =>
        LiveDocuments.About(segment, about).Select(at => (segment, at));

    private static ReadOnlyMemory<byte> Record((AtomicReader Segment, int Document) at) => Records.Read(at.Segment, at.Document);
}

/// <param name="Number">Of the document in the store.</param>
internal sealed record StoredDocument(long Number, Document Document, IndexedPassages Passages);
