namespace ChatBot.Corpus.Documents;

/// <summary>A document was read, and its text is too much for the patterns that find people and talks in it.</summary>
internal sealed class DocumentTooHardException(Document document, Exception cause) : Exception($"{document.Path} is too much for a pattern", cause)
{
    public Document Document { get; } = document;

    /// <summary>The file as one that is left out.</summary>
    public RefusedFile Refused => new(Document.Path, "its text is too much for the patterns that find people and talks; a very long line or table is the usual cause, break it up");
}
