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

    /// <summary>What a mail repeats of another one, with the marks it has there ("&gt; …"): somebody else's words, and no part of what it records.</summary>
    Quoted,
}

/// <summary>
/// The smallest thing we cite: one turn, one paragraph, one list item, one comment. Made on demand of what its document holds, so that
/// another one
/// for the same place is equal; what it says is read when it is asked for.
/// </summary>
public sealed record Passage
{
    private readonly DocumentPassages _document;

    internal Passage(DocumentPassages document, int ordinal) => (_document, Ordinal) = (document, ordinal);

    public PassageId Id => Draft.Id;

    public string DocumentPath => _document.Path;

    public string DocumentTitle => _document.Title;

    /// <summary>Where in a packed file the document stands; null for a plain file.</summary>
    public FilePart? Part => _document.Part;

    public Section Section => _document.Sections[Draft.Section];

    /// <summary>Position in <see cref="Document.Passages"/>, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>The number people see, from 1 in the order of the document.</summary>
    public int Paragraph => Ordinal + 1;

    public PassageKind Kind => _document.TraitsOf(Ordinal).Kind;

    /// <summary>
    /// Where the quoted bytes are. For a turn: the words without label and stage direction. For a list item or attendee: without the bullet.
    /// For a comment: the words without author and number.
    /// </summary>
    public ByteSpan Span => Draft.Span;

    /// <summary>
    /// The bytes of <see cref="Span"/>, decoded, line breaks and quotation marks included. In a format with markup between the words
    /// (captions,
    /// HTML, JSON, Word, mails as they were sent) it is left out here, while the span runs from the first word to the last.
    /// </summary>
    public string Text => Draft.Text;

    /// <summary>The label as written ("Mara Oyelaran", "PM"), without stage direction or colon; null where nobody speaks.</summary>
    public string? Speaker => _document.SpeakerOf(Ordinal);

    /// <summary>"leaning forward"; null where there is none.</summary>
    public string? StageDirection => Draft.StageDirection;

    /// <summary>The document's, save for a reader's comment.</summary>
    public Provenance Provenance => _document.TraitsOf(Ordinal).Provenance;

    /// <summary>When it was said, as the file has it ("00:12:31", "2017-05-29 18:16"); null where it does not say.</summary>
    public string? Timestamp => Draft.Timestamp;

    /// <summary>
    /// The line that opens the list this item stands in ("Agreements:"), without its colon; of a row, where no line opens the table, its
    /// head.
    /// Null elsewhere.
    /// </summary>
    public string? ListLead => Draft.ListLead;

    /// <summary>Whether a box stands before the item, and is ticked.</summary>
    public bool IsTicked => _document.TraitsOf(Ordinal).IsTicked;

    /// <summary>Whether a date stands in its words; cheaper to be had than they are.</summary>
    public bool IsDated => _document.TraitsOf(Ordinal).IsDated;

    /// <summary>SHA-256 of the bytes of <see cref="Span"/>, lower-case hexadecimal.</summary>
    public string Sha256 => (Draft.Digest ?? Sha256Digest.Of(Encoding.UTF8.GetBytes(Text))).ToString();

    private PassageDraft Draft => _document.Read(Ordinal);

    public override string ToString() => $"{DocumentPath}#{Paragraph}";
}
