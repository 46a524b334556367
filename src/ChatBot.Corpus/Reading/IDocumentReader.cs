using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading;

/// <summary>Reads one format. Nothing outside a reader knows its format.</summary>
public interface IDocumentReader
{
    /// <summary>With the dot, lower case: ".txt".</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <param name="path">Relative to the corpus folder, with forward slashes.</param>
    /// <param name="part">Where in a packed file the bytes stand; null for a plain file.</param>
    /// <summary>Reads a whole file. Deterministic: the same bytes and path give an equal document.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are not a document; the message says what was found and what to do.</exception>
    Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null);
}

/// <summary>A file that cannot be read as a document; others are read all the same.</summary>
public sealed class UnreadableDocumentException(string reason) : Exception(reason)
{
    /// <summary>Whether a process that has more memory would read it.</summary>
    public bool WantsMemory { get; init; }
}
