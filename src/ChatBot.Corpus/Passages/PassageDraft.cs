using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>What a passage says, apart from the document that it stands in.</summary>
public sealed record PassageDraft
{
    public required PassageId Id { get; init; }

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

    /// <summary>Whether a date stands in <see cref="Text"/>.</summary>
    public bool IsDated { get; init; }

    public PassageTraits Traits => new(Kind, Provenance, IsTicked, IsDated);

    /// <summary>Of the bytes of <see cref="Span"/>, where they are not the text's: with markup between them, in UTF-16, not valid.</summary>
    internal Sha256Digest? Digest { get; init; }
}
