namespace ChatBot.Corpus.Documents;

/// <summary>Documents were read, and their text is too much for the patterns that find people and talks in it.</summary>
internal sealed class TooHardDocumentsException(IReadOnlyList<Document> documents, Exception cause)
    : Exception($"{string.Join(", ", documents)}: too much for a pattern", cause)
{
    public IReadOnlyList<Document> Documents { get; } = documents;

    /// <summary>The file of one as one that is left out.</summary>
    public static RefusedFile Refused(Document document) =>
        new(document.Path, "its text is too much for the patterns that find people and talks; a very long line or table is the usual cause, break it up");
}
