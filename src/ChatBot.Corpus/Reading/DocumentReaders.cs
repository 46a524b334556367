using ChatBot.Corpus.Reading.Formats;
using ChatBot.Corpus.Reading.Packed.Word;

namespace ChatBot.Corpus.Reading;

/// <summary>The formats that are read.</summary>
internal static class DocumentReaders
{
    private static readonly PlainTextReader Text = new();
    private static readonly CaptionReader Captions = new();
    private static readonly MarkupReader Markup = new();
    private static readonly JsonReader Json = new();
    private static readonly WordReader Word = new();
    private static readonly PdfReader Pdf = new();
    private static readonly MailReader Mail = new();
    private static readonly IDocumentReader[] Readers = [Text, new MarkdownReader(), Captions, Markup, Json, Word, Pdf, Mail];

    private static readonly Dictionary<string, IDocumentReader> ByExtension = Readers
        .SelectMany(reader => reader.Extensions, (reader, extension) => (reader, extension))
        .ToDictionary(pair => pair.extension, pair => pair.reader, StringComparer.OrdinalIgnoreCase);

    /// <summary>".docx, .htm, …": for messages.</summary>
    public static string Readable => string.Join(", ", Endings);

    public static IReadOnlyList<string> Endings { get; } = [.. ByExtension.Keys.Append(".zip").Order(StringComparer.Ordinal)];

    /// <summary>The reader for a file: by what its bytes are, else by its ending.</summary>
    /// <exception cref="UnreadableDocumentException">No reader knows the format, or it has more bytes than there is memory for; the message
    /// says what was found and what to do.</exception>
    public static IDocumentReader For(string path, ReadOnlySpan<byte> bytes)
    {
        var reader = ByFormat(path, bytes);
        ReadingBounds.Demand("it", bytes.Length, ReadingBounds.LargestOf(reader));
        return reader;
    }

    private static IDocumentReader ByFormat(string path, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(path);
        var known = ByExtension.GetValueOrDefault(extension);
        return FormatDetector.Detect(bytes) switch
        {
            FileFormat.Captions => Captions,
            FileFormat.Html => Markup,
            FileFormat.Word => Word,
            FileFormat.Pdf => Pdf,
            FileFormat.OldWord => throw new UnreadableDocumentException("the file is a Word document from before 2007; save it as .docx"),
            FileFormat.RichText => throw new UnreadableDocumentException("the file is rich text (RTF); save it as .docx or plain text"),
            FileFormat.Archive when known is null or WordReader => throw new UnreadableDocumentException($"the file is an archive, and it is no Word document: it has no {WordPackage.UsualMainPart}"),
            FileFormat.Json when known is null or PlainTextReader or JsonReader => Json,
            FileFormat.Mailbox when MayHoldMails(path) => throw new UnreadableDocumentException("a mailbox inside another file is not read; save it as a file of its own"),
            FileFormat.Mail when MayHoldMails(path) => Mail,
            _ => ByEnding(known, extension),
        };
    }

    /// <summary>Whether the ending leaves it open that a file holds mails: one of text or of none that is known.</summary>
    public static bool MayHoldMails(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path)) is null or PlainTextReader or MailReader;

    // What is marked as Word or PDF and is text all the same is read as text: endings get lost and mixed up.
    private static IDocumentReader ByEnding(IDocumentReader? known, string extension) => known switch
    {
        WordReader or PdfReader => Text,
        not null => known,
        _ => throw new UnreadableDocumentException($"{(extension.Length == 0 ? "a name without an extension" : $"the format {extension}")} is not read; readable are {Readable}"),
    };
}
