using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>
/// Where a folder's documents lie once they are read, from one look to the next and from one run to the next. A document is taken as soon
/// as it
/// is read and counts when it is committed; what is never committed is as if it had not been there.
/// </summary>
public interface IReadingStore
{
    /// <summary>Where the documents lie; null where they stay in memory.</summary>
    IDocumentStore? Documents { get; }

    /// <summary>What was committed last in an earlier run; null where nothing was.</summary>
    KeptCorpus? Restore();

    /// <summary>Told what came of that.</summary>
    /// <param name="lookedAtAnew">Documents whose findings were not, or not all, of use.</param>
    void Restored(CorpusSnapshot corpus, IReadOnlyList<Document> lookedAtAnew);

    /// <summary>Takes a document. From some moment on its passages are read from here. From any thread.</summary>
    void Take(Document document);

    /// <summary>All that was taken is read from here, now.</summary>
    void Settle();

    /// <summary>What is answered from now on: after a failure the next start has this, or what was committed before it, whole.</summary>
    /// <param name="files">All files, with the documents that they hold; those of no other were taken for good.</param>
    void Commit(IReadOnlyCollection<FileReading> files, CorpusSnapshot corpus);
}

/// <summary>What an earlier run left behind.</summary>
/// <param name="Files">What each file was read as.</param>
/// <param name="Shared">What was found in the corpus as a whole.</param>
/// <param name="Findings">What was found in a document; null where that is not there. From any thread.</param>
/// <param name="Written">When, in UTC.</param>
public sealed record KeptCorpus(
    IReadOnlyList<FileReading> Files, SharedFindings Shared, Func<Document, ReadOnlyMemory<byte>?> Findings, DateTime Written);

/// <summary>Keeps nothing: documents stay in memory, and the next start reads them again.</summary>
public sealed class NoReadingStore : IReadingStore
{
    public IDocumentStore? Documents => null;

    public KeptCorpus? Restore() => null;

    public void Restored(CorpusSnapshot corpus, IReadOnlyList<Document> lookedAtAnew)
    {
    }

    public void Take(Document document)
    {
    }

    public void Settle()
    {
    }

    public void Commit(IReadOnlyCollection<FileReading> files, CorpusSnapshot corpus)
    {
    }
}
