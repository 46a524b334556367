using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Passages;

public enum VerificationOutcome
{
    /// <summary>The file is as it was read, and the passage's bytes with it.</summary>
    Holds,

    /// <summary>The file has changed since, yet the passage's bytes stand where they stood.</summary>
    FileChanged,

    /// <summary>Other bytes stand there now, or the file ends before.</summary>
    BytesDiffer,

    /// <summary>The file is gone or may not be read.</summary>
    FileMissing,
}

/// <summary>What a look at the file on disk said about a passage.</summary>
/// <param name="Found">SHA-256 of the bytes that stand there now, lower-case hexadecimal; null where there are none.</param>
public sealed record Verification(VerificationOutcome Outcome, string? Found)
{
    /// <summary>Whether the quoted bytes are still what the file says at that place.</summary>
    public bool BytesHold => Outcome is VerificationOutcome.Holds or VerificationOutcome.FileChanged;
}

/// <summary>Checks quoted bytes against the file as it is on disk now.</summary>
public static class PassageVerifier
{
    /// <param name="folder">The corpus folder.</param>
    /// <param name="document">The document that the passage is of.</param>
    public static Verification Verify(string folder, Document document, Passage passage)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = DocumentFile.Bytes(folder, passage.DocumentPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnreadableDocumentException)
        {
            return new Verification(VerificationOutcome.FileMissing, Found: null);
        }

        return Verify(bytes, document, passage);
    }

    /// <param name="bytes">What <see cref="DocumentFile.Bytes"/> gives.</param>
    /// <inheritdoc cref="Verify(string, Document, Passage)"/>
    public static Verification Verify(ReadOnlyMemory<byte> bytes, Document document, Passage passage)
    {
        if (passage.Span.End > bytes.Length) return new Verification(VerificationOutcome.BytesDiffer, Found: null);
        var found = Sha256Digest.Of(bytes.Span.Slice((int)passage.Span.Start, passage.Span.Length)).ToString();
        if (found != passage.Sha256) return new Verification(VerificationOutcome.BytesDiffer, found);
        var isSameFile = bytes.Length == document.Size && Sha256Digest.Of(bytes.Span).ToString() == document.Sha256;
        return new Verification(isSameFile ? VerificationOutcome.Holds : VerificationOutcome.FileChanged, found);
    }
}
