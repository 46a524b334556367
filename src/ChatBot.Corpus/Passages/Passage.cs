using System.Text;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>
/// Names a passage across restarts: "c" and 12 hexadecimal digits of SHA-256 over the document's path, the passage's bytes and how many passages
/// with the same bytes stand before it in the document. An edit elsewhere in the file leaves it as it was.
/// </summary>
public readonly record struct PassageId(string Value)
{
    public override string ToString() => Value;
}

public enum PassageKind
{
    /// <summary>Prose: a paragraph, narration between turns, a scene description.</summary>
    Paragraph,

    /// <summary>What one speaker says in one go; <see cref="Passage.Speaker"/> is set.</summary>
    Turn,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One line of an attendee block.</summary>
    Attendee,

    /// <summary>A reader's comment; <see cref="Passage.Speaker"/> is its author.</summary>
    Comment,

    /// <summary>A byline, dateline, place line or author's note: facts about the document or a talk.</summary>
    Metadata,
}

/// <summary>The smallest thing we cite: one turn, one paragraph, one list item, one comment.</summary>
public sealed class Passage
{
    private readonly object _text = "";
    private readonly byte[]? _digest;

    public required PassageId Id { get => Packed.Id; init => Packed = new PackedId(value); }

    internal PackedId Packed { get; private init; }

    public required string DocumentPath { get; init; }

    public required string DocumentTitle { get; init; }

    /// <summary>Where in a packed file the document stands; null for a plain file.</summary>
    public FilePart? Part { get; init; }

    public required Section Section { get; init; }

    /// <summary>Position in <see cref="Document.Passages"/>, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The number people see, from 1 in the order of the document.</summary>
    public int Paragraph => Ordinal + 1;

    public required PassageKind Kind { get; init; }

    /// <summary>
    /// Where the quoted bytes are. For a turn: the words without label and stage direction. For a list item or attendee: without the bullet.
    /// For a comment: the words without author and number.
    /// </summary>
    public required ByteSpan Span { get; init; }

    /// <summary>
    /// The bytes of <see cref="Span"/>, decoded, line breaks and quotation marks included. In a format with markup between the words (captions, HTML, JSON,
    /// Word) it is left out here, while the span runs from the first word to the last.
    /// </summary>
    public required string Text { get => PackedText.Unpack(_text); init => _text = PackedText.Pack(value); }

    /// <summary>The label as written ("Mara Oyelaran", "PM"), without stage direction or colon; null where nobody speaks.</summary>
    public string? Speaker { get; init; }

    /// <summary>"leaning forward"; null where there is none.</summary>
    public string? StageDirection { get; init; }

    /// <summary>The document's, save for a reader's comment.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>When it was said, as the file has it ("00:12:31", "2017-05-29 18:16"); null where it does not say.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The line that opens the list this item stands in ("Agreements:"), without its colon; null elsewhere.</summary>
    public string? ListLead { get; init; }

    /// <summary>SHA-256 of the bytes of <see cref="Span"/>, lower-case hexadecimal.</summary>
    public string Sha256 => (Digest ?? Sha256Digest.Of(Encoding.UTF8.GetBytes(Text))).ToString();

    // Only where the file's bytes are not the text's: with markup between them, in UTF-16, not valid.
    internal Sha256Digest? Digest { get => _digest is null ? null : Sha256Digest.From(_digest); init => _digest = value is { } digest ? [.. digest] : null; }

    public override string ToString() => $"{DocumentPath}#{Paragraph}";
}
