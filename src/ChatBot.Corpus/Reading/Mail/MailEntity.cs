using MimeKit;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>A message, or a part of one, by its place in the message's bytes.</summary>
/// <param name="Encoding">The transfer encoding, lower case: "base64", "quoted-printable"; empty for none.</param>
/// <param name="Start">Where its content begins.</param>
internal sealed record MailEntity(ContentType Type, ContentDisposition? Disposition, string Encoding, int Start)
{
    private readonly List<MailEntity> _parts = [];

    /// <summary>The first byte after its content.</summary>
    public int End { get; set; }

    /// <summary>Of a multipart, in the order of the file.</summary>
    public IReadOnlyList<MailEntity> Parts => _parts;

    public bool IsMultipart => Type.IsMimeType("multipart", "*");

    /// <summary>Whether it is a file that came with the message rather than its words.</summary>
    public bool IsFile => Disposition is { IsAttachment: true } || Name is not null || Type.IsMimeType("message", "rfc822") || !Type.IsMimeType("text", "*");

    /// <summary>What its sender calls the file; null where it has no name.</summary>
    public string? Name => Disposition?.FileName is { Length: > 0 } name ? name : Type.Name is { Length: > 0 } old ? old : null;

    public bool Is(string subtype) => Type.IsMimeType("text", subtype);

    public void Add(MailEntity part) => _parts.Add(part);
}

/// <summary>A field of a message's head, from its name to its last byte before the line break.</summary>
internal readonly record struct MailField(string Name, int Start, int End);
