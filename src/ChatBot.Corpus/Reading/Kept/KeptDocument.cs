using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Reading.Kept;

/// <summary>
/// A document as bytes, beside its file: what a passage says is not written again where it is what the file's bytes decode to, so that a kept reading is a fraction of
/// the file. Every property of a document, its passages and its sections is here; a test names them all and fails on one that is not.
/// </summary>
internal static class KeptDocument
{
    /// <summary>False for a document that cannot be had back exactly.</summary>
    public static bool Write(CompactWriter writer, Document document, ReadOnlySpan<byte> file)
    {
        var sections = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        foreach (var section in document.Sections) sections.Add(section, sections.Count);
        if (!IsWritable(document, sections)) return false;
        DocumentFacts.Write(writer, document);
        writer.Number(document.Passages.Count);
        var encoding = EncodingOf(file);
        foreach (var passage in document.Passages) Write(writer, passage, document.Passages.SectionOf(passage.Ordinal), file, encoding);
        return true;
    }

    /// <exception cref="InvalidDataException">These are not the bytes of a document.</exception>
    public static Document Read(ref CompactReader bytes, string path, ReadOnlySpan<byte> file)
    {
        var facts = DocumentFacts.Read(ref bytes);
        var builder = new DocumentPassagesBuilder();
        var encoding = EncodingOf(file);
        for (var left = bytes.Count(); left > 0; left--) builder.Add(ReadPassage(ref bytes, facts.Sections.Count, file, encoding));
        return facts.With(builder.Build(path, facts.Title, facts.Part, facts.Sections));
    }

    private static bool IsWritable(Document document, Dictionary<Section, int> sections) =>
        document.Sections.All(section => section.Parent is null || sections.GetValueOrDefault(section.Parent, int.MaxValue) < sections[section]);

    private static void Write(CompactWriter writer, Passage passage, int section, ReadOnlySpan<byte> file, Encoding encoding)
    {
        Span<byte> id = stackalloc byte[PackedId.Length];
        passage.Packed.CopyTo(id);
        writer.Raw(id);
        writer.Number(section);
        writer.Number((int)passage.Kind);
        Write(writer, passage.Span);
        var isDecoded = passage.Span.End <= file.Length && IsDecoded(passage.Text, file.Slice((int)passage.Span.Start, passage.Span.Length), encoding);
        writer.Flag(isDecoded);
        if (!isDecoded) writer.Text(passage.Text);
        writer.Name(passage.Speaker);
        writer.Name(passage.StageDirection);
        writer.Number((int)passage.Provenance);
        writer.Name(passage.Timestamp);
        writer.Name(passage.ListLead);
        writer.Flag(passage.IsTicked);
        writer.Flag(passage.Digest is not null);
        if (passage.Digest is { } digest) writer.Raw(digest);
    }

    // Most passages are plain, which shows without decoding them.
    private static bool IsDecoded(string text, ReadOnlySpan<byte> bytes, Encoding encoding) =>
        (encoding is UTF8Encoding && Ascii.Equals(bytes, text)) || encoding.GetString(bytes) == text;

    private static PassageDraft ReadPassage(ref CompactReader bytes, int sections, ReadOnlySpan<byte> file, Encoding encoding)
    {
        var id = PackedId.From(bytes.Raw(PackedId.Length)).Id;
        var section = bytes.Number(sections);
        var kind = (PassageKind)bytes.Number(PassageTraits.Kinds);
        var span = ReadSpan(ref bytes);
        var isDecoded = bytes.Flag();
        if (isDecoded && span.End > file.Length) throw new InvalidDataException("A passage ends after its file.");
        return new PassageDraft
        {
            Id = id,
            Section = section,
            Kind = kind,
            Span = span,
            Text = isDecoded ? encoding.GetString(file.Slice((int)span.Start, span.Length)) : bytes.Text(),
            Speaker = bytes.Name(),
            StageDirection = bytes.Name(),
            Provenance = ReadProvenance(ref bytes),
            Timestamp = bytes.Name(),
            ListLead = bytes.Name(),
            IsTicked = bytes.Flag(),
            Digest = bytes.Flag() ? Sha256Digest.From(bytes.Raw(Sha256Digest.Length)) : null,
        };
    }

    private static void Write(CompactWriter writer, ByteSpan span)
    {
        writer.Number(span.Start);
        writer.Number(span.Length);
    }

    private static ByteSpan ReadSpan(ref CompactReader bytes) => new(bytes.Number(), bytes.Number(int.MaxValue));

    private static Provenance ReadProvenance(ref CompactReader bytes) => (Provenance)bytes.Number(PassageTraits.Provenances);

    private static Encoding EncodingOf(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };
}
