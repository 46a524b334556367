using System.Globalization;
using ChatBot.Corpus.Reading.Packed;
using MimeKit;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Where in a message's bytes its head and its parts stand, within bounds; what they say is read by others, who have to know the place of every character.</summary>
internal sealed class MailStructure : MimeReader
{
    private const int LargestHead = 1 << 20;
    private const int Deepest = 20;
    private const int MostParts = 1000;
    private readonly List<Header> _headers = [];
    private readonly List<MailField> _fields = [];
    private readonly Stack<MailEntity> _open = new();
    private int _headBytes;
    private int _parts;
    private int _nested;

    private MailStructure(Stream message)
        : base(new ParserOptions { MaxMimeDepth = Deepest * 2 }, message, MimeFormat.Entity)
    {
    }

    /// <summary>The fields of the head, in the order of the file.</summary>
    public IReadOnlyList<MailField> Fields => _fields;

    public MailEntity Root { get; private set; } = null!;

    /// <summary>What was odd about it, a sentence each.</summary>
    public List<string> Warnings { get; } = [];

    /// <exception cref="UnreadableDocumentException">No message, or one beyond the bounds.</exception>
    public static MailStructure Of(ReadOnlyMemory<byte> message)
    {
        ReadingBounds.Demand("the message", message.Length, ReadingBounds.LargestPart);
        if (!HeadEnds(message.Span)) throw new UnreadableDocumentException($"the message's head has more than {LargestHead >> 20} MB and is not read");
        using var stream = ByteStream.Over(message);
        var structure = new MailStructure(stream);
        try
        {
            structure.ReadMessage();
        }
        catch (FormatException)
        {
            throw new UnreadableDocumentException("the message has no head: it begins with lines such as \"Subject: …\"");
        }

        if (structure.Root is null || structure._fields.Count == 0) throw new UnreadableDocumentException("the message has no head: it begins with lines such as \"Subject: …\"");
        if (structure.Root.Type.IsMimeType("multipart", "encrypted") || structure.Root.Type.IsMimeType("application", "pkcs7-mime") || structure.Root.Type.IsMimeType("application", "x-pkcs7-mime"))
            throw new UnreadableDocumentException("the message is encrypted; save it as your mail program shows it");
        return structure;
    }

    // The library keeps a field in memory while it reads it.
    private static bool HeadEnds(ReadOnlySpan<byte> message) =>
        message.Length <= LargestHead || message[..LargestHead].IndexOf("\n\n"u8) >= 0 || message[..LargestHead].IndexOf("\n\r\n"u8) >= 0;

    protected override void OnHeadersBegin(long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        _headers.Clear();
        _headBytes = 0;
    }

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        _headBytes += header.RawField.Length + header.RawValue.Length;
        if (_headBytes > LargestHead) throw new UnreadableDocumentException($"the head of a part of the message has more than {LargestHead >> 20} MB; it is not read");
        _headers.Add(header);
    }

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (_nested > 0) return;
        if (_open.Count == Deepest) throw new UnreadableDocumentException($"the message's parts are nested more than {Deepest} deep");
        _open.Push(Entity(contentType));
    }

    protected override void OnMultipartEndBoundaryEnd(long beginOffset, int beginLineNumber, long endOffset, CancellationToken cancellationToken)
    {
        if (_nested == 0 && _open.TryPeek(out var multipart)) multipart.End = (int)endOffset;
    }

    protected override void OnMultipartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        if (_nested > 0) return;
        if (_open.Peek().End == 0 && Warnings.Count == 0) Warnings.Add("the message is cut short: the mark behind its last part is missing");
        Close(headersEndOffset, endOffset);
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (_nested == 0) _open.Push(Entity(contentType));
    }

    protected override void OnMimePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        if (_nested == 0) Close(headersEndOffset, endOffset);
    }

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (_nested == 0) _open.Push(Entity(contentType));
        _nested++;
    }

    protected override void OnMessagePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken)
    {
        _nested--;
        if (_nested == 0) Close(headersEndOffset, endOffset);
    }

    private void Close(long start, long end)
    {
        var part = _open.Pop() with { Start = (int)start, End = (int)end };
        if (_open.TryPeek(out var whole)) whole.Add(part);
        else Root = part;
    }

    private MailEntity Entity(ContentType type)
    {
        if (++_parts > MostParts) throw new UnreadableDocumentException(string.Create(CultureInfo.InvariantCulture, $"the message has more than {MostParts} parts and is not read"));
        if (_parts == 1) TakeHead();
        return new MailEntity(type, Disposition(), (Value(HeaderId.ContentTransferEncoding) ?? "").Trim().ToLowerInvariant(), Start: 0);
    }

    private void TakeHead()
    {
        foreach (var header in _headers)
        {
            if (header.Offset is { } offset) _fields.Add(new MailField(header.Field, (int)offset, (int)offset + header.RawField.Length + 1 + header.RawValue.Length));
        }
    }

    private ContentDisposition? Disposition() => Value(HeaderId.ContentDisposition) is { } value && ContentDisposition.TryParse(value, out var disposition) ? disposition : null;

    private string? Value(HeaderId id) => _headers.Find(header => header.Id == id)?.Value;
}
