using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>What a passage is to say, before it is packed with the others of its document.</summary>
public readonly record struct PassageDraft
{
    /// <exception cref="ArgumentException">It is no id of a passage.</exception>
    public required PassageId Id { get => Packed.Id; init => Packed = PackedId.Of(value) ?? throw new ArgumentException($"\"{value}\" is not a c and 12 digits.", nameof(value)); }

    /// <summary>The position of its section in the document's.</summary>
    public required int Section { get; init; }

    public required PassageKind Kind { get; init; }

    public required Provenance Provenance { get; init; }

    public required ByteSpan Span { get; init; }

    public required string Text { get; init; }

    public string? Speaker { get; init; }

    public string? StageDirection { get; init; }

    public string? Timestamp { get; init; }

    public string? ListLead { get; init; }

    public bool IsTicked { get; init; }

    /// <summary>Of the bytes of <see cref="Span"/>, where they are not the text's: with markup between them, in UTF-16, not valid.</summary>
    internal Sha256Digest? Digest { get; init; }

    internal PackedId Packed { get; private init; }
}
