using System.Globalization;
using System.Text;
using ChatBot.Corpus;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Fields;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Document = ChatBot.Corpus.Documents.Document;
using LuceneDirectory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Index.Storage;

/// <summary>From documents to Lucene's.</summary>
internal static class Writing
{
    private const double BufferMegabytes = 12;

    /// <summary>So many characters tell the language of a document.</summary>
    private const int LongestSample = 4_096;

    /// <summary>A file a segment: a process may have few files open.</summary>
    private const double AlwaysCompound = 1;

    /// <summary>A writer that goes on from what is in the directory.</summary>
    public static IndexWriter To(LuceneDirectory directory, MergeScheduler merges)
    {
        var config = IndexSettings.WriterConfig();
        config.OpenMode = OpenMode.CREATE_OR_APPEND;
        config.RAMBufferSizeMB = BufferMegabytes;
        config.UseCompoundFile = true;
        config.MergePolicy = new TieredMergePolicy { NoCFSRatio = AlwaysCompound };
        config.MergeScheduler = merges;
        return new IndexWriter(directory, config);
    }

    /// <summary>Adds a document's passages, block by block, and what is to be known of its words when it is gone.</summary>
    public static void Add(IndexWriter writer, long number, Document document)
    {
        var language = LanguageOf(document);
        var analyzer = Analyzers.For(language);
        for (var (first, part) = (0, 0); first < Math.Max(1, document.Passages.Count); first += IndexedPassages.BlockSize, part++)
        {
            var count = Math.Min(IndexedPassages.BlockSize, document.Passages.Count - first);
            writer.AddDocuments(Block(number, document, language, part, first, count), analyzer);
        }

        var name = new Term(StoredNames.WordsIn, number.ToString(CultureInfo.InvariantCulture));
        Update(writer, StoredNames.Words, name, CorpusSnapshot.WordsOf(document));
    }

    /// <summary>Puts bytes in the place of those that were there under the same name.</summary>
    /// <param name="name">A term that one Lucene document has.</param>
    /// <param name="number">Of the document that the bytes are about; null where they are about none.</param>
    public static void Update(IndexWriter writer, string about, Term name, ReadOnlyMemory<byte> bytes, long? number = null)
    {
        var document = new LuceneDocument
        {
            new StringField(StoredNames.About, about, Field.Store.NO),
            new StringField(name.Field, name.Text, Field.Store.NO),
        };
        Records.AddTo(document, bytes);
        if (number is { } given) document.Add(new NumericDocValuesField(StoredNames.Number, given));
        writer.UpdateDocument(name, document);
    }

    /// <summary>Puts what was made of a part of a document in the place of what was there for it.</summary>
    public static void Supplement(IndexWriter writer, long number, int part, ReadOnlyMemory<byte> bytes)
    {
        var owner = number.ToString(CultureInfo.InvariantCulture);
        var name = new Term(StoredNames.SupplementPart, string.Create(CultureInfo.InvariantCulture, $"{number}/{part}"));
        var document = new LuceneDocument
        {
            new StringField(StoredNames.About, StoredNames.Supplement, Field.Store.NO),
            new StringField(StoredNames.SupplementOf, owner, Field.Store.NO),
            new StringField(name.Field, name.Text, Field.Store.NO),
            new NumericDocValuesField(StoredNames.Number, number),
            new NumericDocValuesField(StoredNames.Part, part),
        };
        Records.AddTo(document, bytes);
        writer.UpdateDocument(name, document);
    }

    private static string LanguageOf(Document document)
    {
        var sample = new StringBuilder(LongestSample);
        foreach (var passage in document.Passages)
        {
            if (sample.Length >= LongestSample) break;
            sample.Append(passage.Text).Append('\n');
        }

        return LanguageDetector.Of(sample.ToString());
    }

    private static IEnumerable<LuceneDocument> Block(long number, Document document, string language, int part, int first, int count)
    {
        var owner = number.ToString(CultureInfo.InvariantCulture);
        var spelled = new SpelledWords();
        for (var ordinal = first; ordinal < first + count; ordinal++)
        {
            var stored = PassageOf(document, document.Passages[ordinal], language, owner, spelled);
            if (ordinal == first + count - 1) spelled.AddTo(stored);
            yield return stored;
        }

        yield return End(number, document, part, count, owner);
    }

    private static LuceneDocument PassageOf(Document document, Passage passage, string language, string owner, SpelledWords spelled)
    {
        var draft = document.Passages.Read(passage.Ordinal);
        var stored = new LuceneDocument
        {
            new StringField(StoredNames.Document, owner, Field.Store.NO),
            new StringField(StoredNames.Id, draft.Id.Value, Field.Store.NO),
            new NumericDocValuesField(StoredNames.Traits, draft.Traits.Number),
        };
        Records.AddTo(stored, PassageRecord.Write(draft));
        if (draft.Speaker is { } speaker) stored.Add(new SortedDocValuesField(StoredNames.Speaker, new BytesRef(speaker)));
        var searched = PassageText.Of(passage, language);
        SearchedFields.AddTo(stored, searched);
        spelled.Add(searched);
        return stored;
    }

    /// <summary>What comes behind the passages of a block; the first has what is known of the document.</summary>
    private static LuceneDocument End(long number, Document document, int part, int count, string owner)
    {
        var end = new LuceneDocument
        {
            new StringField(StoredNames.About, StoredNames.Block, Field.Store.NO),
            new StringField(StoredNames.Document, owner, Field.Store.NO),
            new NumericDocValuesField(StoredNames.Number, number),
            new NumericDocValuesField(StoredNames.Part, part),
            new NumericDocValuesField(StoredNames.Count, count),
        };
        if (part == 0) Records.AddTo(end, DocumentFacts.BytesOf(document));
        return end;
    }
}
