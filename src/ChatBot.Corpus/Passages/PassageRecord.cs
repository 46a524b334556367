using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;

namespace ChatBot.Corpus.Passages;

/// <summary>A passage as bytes, for whoever keeps it apart from its file.</summary>
public static class PassageRecord
{
    private const int IdLength = 13;

    public static ReadOnlyMemory<byte> Write(PassageDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var writer = new CompactWriter();
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
        writer.Text(draft.Text);
        return writer.Written;
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a passage.</exception>
    public static PassageDraft Read(ReadOnlySpan<byte> record)
    {
        var bytes = new CompactReader(record);
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
            Text = bytes.Text(),
        };
    }
}
