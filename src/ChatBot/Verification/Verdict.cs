using ChatBot.Corpus;
using ChatBot.Corpus.Passages;

namespace ChatBot.Verification;

/// <summary>Whether a passage stands in its file, byte for byte, in words.</summary>
internal sealed record Verdict(bool Holds, string Explanation)
{
    public static Verdict Of(CorpusSnapshot corpus, Passage passage)
    {
        var verification = PassageVerifier.Verify(corpus.Folder, corpus.DocumentOf(passage), passage);
        var bytes = $"bytes {passage.Span.Start} to {passage.Span.End - 1} of {Place(passage)}";
        return new Verdict(verification.BytesHold, verification.Outcome switch
        {
            VerificationOutcome.Holds => $"Holds: {bytes}, SHA-256 {verification.Found}.",
            VerificationOutcome.FileChanged => $"Holds: {bytes}, SHA-256 {verification.Found}; the file has changed elsewhere since it was read.",
            VerificationOutcome.BytesDiffer => $"Does not hold: {bytes} have changed since they were read. Read the documents again.",
            _ => $"Does not hold: {passage.DocumentPath} is gone or may not be read. Read the documents again.",
        });
    }

    // "minutes.docx (word/document.xml, unpacked)": where the bytes are to be looked for.
    private static string Place(Passage passage) =>
        passage.Part is { } part && part.File == passage.DocumentPath ? $"{part.File} ({part.Name}, unpacked)" : passage.DocumentPath;
}
