using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>Where documents lie that are not in memory.</summary>
public interface IDocumentStore
{
    /// <summary>The passages of that id, of whichever documents, in no order: more than one only by chance.</summary>
    IEnumerable<Passage> Find(PassageId id);

    /// <summary>What <see cref="CorpusSnapshot.WordsOf"/> gave of a document; null where that is not there.</summary>
    ReadOnlyMemory<byte>? WordsOf(Document document);
}
