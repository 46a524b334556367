using ChatBot.Index.Analysis;
using ChatBot.Index.Fields;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ChatBot.Index.Tests.History;

/// <summary>
/// An index that came to be in a roundabout way: documents added in any order, changed, deleted, merged, with others beside them that are
/// left out.
/// </summary>
internal sealed class IndexHistory(Random random, SortedDictionary<string, PassageText[]> corpus)
{
    public PassageIndex Open(PassageIndexOptions options)
    {
        var config = IndexSettings.WriterConfig();
        config.MaxBufferedDocs = random.Next(2, 30);
        config.MergePolicy = random.Next(2) == 0 ? new TieredMergePolicy() : NoMergePolicy.COMPOUND_FILES;
        using var writer = new IndexWriter(new RAMDirectory(), config);
        foreach (var path in corpus.Keys.Concat(["gone/1", "gone/2", "out/1"]).OrderBy(_ => random.Next()).ToList()) Live(writer, path);
        foreach (var path in corpus.Keys) Write(writer, path, corpus[path]);
        writer.DeleteDocuments(new Term("path", "gone/1"), new Term("path", "gone/2"));
        if (random.Next(3) == 0) writer.ForceMerge(random.Next(1, 4));
        var reader = writer.GetReader(applyAllDeletes: true);
        return PassageIndex.Open(reader, Numbers(reader), options);
    }

    /// <summary>What happens to a document before it is what it is.</summary>
    private void Live(IndexWriter writer, string path)
    {
        for (var version = random.Next(3); version > 0; version--)
        {
            Write(writer, path, [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => corpus.Values.ElementAt(random.Next(corpus.Count))[0])]);
            if (random.Next(4) == 0) writer.Commit();
        }
    }

    private static void Write(IndexWriter writer, string path, PassageText[] passages)
    {
        var (documents, spelled) = (new List<Document>(), new SpelledWords());
        foreach (var (ordinal, passage) in passages.Index())
        {
            var document = new Document { new StringField("path", path, Field.Store.YES), new StoredField("ordinal", ordinal) };
            SearchedFields.AddTo(document, passage);
            spelled.Add(passage);
            documents.Add(document);
        }

        if (documents.Count > 0) spelled.AddTo(documents[^1]);
        documents.Add([new StringField("path", path, Field.Store.YES), new StringField("type", "file", Field.Store.NO)]);
        writer.UpdateDocuments(new Term("path", path), documents, Analyzers.For(passages.Length == 0 ? "en" : passages[0].Language));
    }

    private PassageNumbers Numbers(DirectoryReader reader)
    {
        var (live, starts) = (MultiFields.GetLiveDocs(reader), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (live is not null && !live.Get(document)) continue;
            var stored = reader.Document(document);
            if (stored.GetField("ordinal")?.GetInt32Value() == 0) starts[stored.Get("path")] = document;
        }

        var (blocks, next) = (new List<PassageBlock>(), 0);
        foreach (var (path, passages) in corpus)
        {
            if (passages.Length == 0) continue;
            blocks.Add(new PassageBlock(starts[path], next, passages.Length));
            next += passages.Length;
        }

        return new PassageNumbers(blocks.OrderBy(_ => random.Next()));
    }
}
