using ChatBot.Index;
using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using ChatBot.Index.Fields;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace ChatBot.Benchmarks.Search;

/// <summary>An index on disk, in segments as Lucene merges them while it writes, and mapped into memory as the bot has it.</summary>
internal sealed class WrittenIndex : IDisposable
{
    private const int PassagesPerBlock = 1_000;

    private readonly DirectoryInfo _path = Directory.CreateTempSubdirectory("chatbot-index-");
    private readonly MMapDirectory _folder;
    private readonly DirectoryReader _reader;

    public WrittenIndex(InventedCorpus corpus)
    {
        _folder = new MMapDirectory(_path);
        var config = IndexSettings.WriterConfig();
        config.MergePolicy = new LogByteSizeMergePolicy(); // keeps the order, so that passages are numbered as they were written
        using (var writer = new IndexWriter(_folder, config))
        {
            foreach (var passages in corpus.Chunk(PassagesPerBlock)) writer.AddDocuments(Array.ConvertAll(passages, DocumentOf), Analyzers.For(LanguageCodes.English));
        }

        _reader = DirectoryReader.Open(_folder);
        Passages = PassageIndex.Open(_reader, new PassageNumbers([new PassageBlock(0, 0, corpus.Count)]), PassageIndexOptions.Default);
    }

    public PassageIndex Passages { get; }

    public long Bytes => _path.EnumerateFiles().Sum(file => file.Length);

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
        _path.Delete(recursive: true);
    }

    private static Document DocumentOf(PassageText passage)
    {
        var document = new Document();
        SearchedFields.AddTo(document, passage);
        return document;
    }
}
