using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Findings;

/// <summary>What one document adds to the cases of words, as bytes: read when it has gone.</summary>
internal static class DocumentWords
{
    public static ReadOnlyMemory<byte> BytesOf(Document document)
    {
        var writer = new CompactWriter();
        WordCases.WordsOf(document).Write(writer);
        return writer.Sealed(Owner(document));
    }

    /// <summary>Null where they are missing or damaged.</summary>
    public static SortedBalances? Find(Func<Document, ReadOnlyMemory<byte>?> kept, Document document)
    {
        try
        {
            return kept(document) is { } bytes ? Read(bytes.Span, document) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">These are not the bytes of the document's words.</exception>
    public static SortedBalances Read(ReadOnlySpan<byte> bytes, Document document)
    {
        var reader = CompactReader.Unseal(bytes, Owner(document));
        var words = SortedBalances.Read(ref reader);
        reader.End();
        return words;
    }

    private static string Owner(Document document) => $"words {document.Path} {document.Sha256}";
}
