using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Kept;

namespace ChatBot.Corpus.Passages;

/// <summary>A passage as bytes, for whoever keeps it apart from its file.</summary>
public static class PassageRecord
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOnlyMemory<byte> Write(PassageDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var writer = new KeptWriter();
        writer.Number(draft.Traits.Number);
        writer.Raw(Encoding.ASCII.GetBytes(draft.Id.Value.PadRight(IdLength)));
        writer.Number(draft.Section);
        writer.Number(draft.Span.Start);
        writer.Number(draft.Span.Length);
        writer.Name(draft.Speaker);
        writer.Name(draft.StageDirection);
        writer.Name(draft.Timestamp);
        writer.Name(draft.ListLead);
        writer.Flag(draft.Digest is not null);
        if (draft.Digest is { } digest) writer.Raw(digest);
        Write(writer, draft.Text);
        return writer.Written;
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a passage.</exception>
    public static PassageDraft Read(ReadOnlySpan<byte> record)
    {
        var bytes = new KeptBytes(record);
        var traits = new PassageTraits(bytes.Number());
        return new PassageDraft
        {
            Kind = traits.Kind,
            Provenance = traits.Provenance,
            IsTicked = traits.IsTicked,
            IsDated = traits.IsDated,
            Id = new PassageId(Encoding.ASCII.GetString(bytes.Raw(IdLength)).TrimEnd()),
            Section = bytes.Number(int.MaxValue),
            Span = new ByteSpan(bytes.Number(), bytes.Number(int.MaxValue)),
            Speaker = bytes.Name(),
            StageDirection = bytes.Name(),
            Timestamp = bytes.Name(),
            ListLead = bytes.Name(),
            Digest = bytes.Flag() ? Sha256Digest.From(bytes.Raw(Sha256Digest.Length)) : null,
            Text = ReadText(ref bytes),
        };
    }

    private const int IdLength = 13;

    // Half a surrogate pair, which a file in UTF-16 can hold, has no bytes in UTF-8.
    private static void Write(KeptWriter writer, string text)
    {
        try
        {
            var bytes = Strict.GetBytes(text);
            writer.Flag(true);
            writer.Number(bytes.Length);
            writer.Raw(bytes);
        }
        catch (EncoderFallbackException)
        {
            writer.Flag(false);
            writer.Text(text);
        }
    }

    private static string ReadText(ref KeptBytes bytes) => bytes.Flag() ? Encoding.UTF8.GetString(bytes.Raw(bytes.Count())) : bytes.Text();
}
