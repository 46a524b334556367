using ChatBot.Corpus.Passages;

namespace ChatBot.Verification;

/// <summary>Whether a passage stands in its file, byte for byte.</summary>
internal sealed record Verdict(bool Holds, string Explanation)
{
    public static Verdict Of(Passage passage, DocumentBytes documents)
    {
        var span = passage.Span;
        if (documents.Read(passage.DocumentPath, span) is not { } bytes)
            return new(false, $"Does not hold: {passage.DocumentPath} is gone or ends before byte {span.End}. Read the documents again.");
        return documents.Decode(passage.DocumentPath, bytes) == passage.Text
            ? new(true, $"Holds: bytes {span.Start} to {span.End - 1} of {passage.DocumentPath}, SHA-256 {DocumentBytes.Sha256(bytes)}.")
            : new(false, $"Does not hold: bytes {span.Start} to {span.End - 1} of {passage.DocumentPath} have changed since they were read. Read the documents again.");
    }
}
