using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Formats;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Mails and mailboxes: every message and every file that came with one is a document of its own, named by where it stands.</summary>
internal sealed class MailReading
{
    private readonly string _file;
    private readonly List<Document> _documents = [];
    private readonly List<RefusedFile> _refused = [];

    private readonly Action<Document> _taken;

    private MailReading(string file, Action<Document> taken) => (_file, _taken) = (file, taken);

    /// <param name="path">Of the file.</param>
    /// <param name="taken">Told each document as soon as it is read.</param>
    /// <exception cref="UnreadableDocumentException">Nothing in the file can be read.</exception>
    public static FileContents Read(string path, ReadOnlyMemory<byte> bytes, Action<Document> taken)
    {
        var reading = new MailReading(path, taken);
        if (FormatDetector.Detect(bytes.Span) == FileFormat.Mailbox) reading.AddAll(bytes);
        else reading.Add(path, bytes, part: null);
        return new FileContents(reading._documents, reading._refused);
    }

    /// <summary>The bytes of a message in a mailbox, or of a file that came with a message; null where there is none of that name.</summary>
    public static ReadOnlyMemory<byte>? Part(ReadOnlyMemory<byte> bytes, string name)
    {
        if (FormatDetector.Detect(bytes.Span) != FileFormat.Mailbox) return FileOf(bytes, name);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var number = Mailbox.NumberOf(slash < 0 ? name : name[..slash]);
        var messages = Mailbox.Messages(bytes.Span);
        if (number is not { } at || at >= messages.Count) return null;
        var message = bytes[messages[at].Start..messages[at].End];
        return slash < 0 ? message : FileOf(message, name[(slash + 1)..]);
    }

    private static ReadOnlyMemory<byte>? FileOf(ReadOnlyMemory<byte> message, string name) =>
        MailParts.Of(MailStructure.Of(message).Root).Files.FirstOrDefault(file => file.Name == name).Part is { } part ? ContentOf(message, part) : null;

    private static ReadOnlyMemory<byte> ContentOf(ReadOnlyMemory<byte> message, MailEntity part) => TransferDecoding.Decode(message, part.Start, part.End, part.Encoding).Content;

    private void AddAll(ReadOnlyMemory<byte> bytes)
    {
        var messages = Mailbox.Messages(bytes.Span);
        for (var number = 0; number < messages.Count; number++)
        {
            var name = Mailbox.NameOf(number);
            var path = $"{_file}/{name}";
            try
            {
                Add(path, bytes[messages[number].Start..messages[number].End], name);
            }
            catch (Exception problem) when (Refusal.Of(path, problem) is { } refused)
            {
                _refused.Add(refused);
            }
        }
    }

    /// <param name="part">The message's name in a mailbox; null for a file that is the message.</param>
    private void Add(string path, ReadOnlyMemory<byte> message, string? part)
    {
        var structure = MailStructure.Of(message);
        var parts = MailParts.Of(structure.Root);
        // A message may be nothing but what it carries.
        UnreadableDocumentException? wordless = null;
        try
        {
            Take(MailReader.Read(path, MailText.Of(message, structure, parts.Bodies), part is null ? null : new FilePart(_file, part), warnings: []));
        }
        catch (UnreadableDocumentException problem)
        {
            wordless = problem;
        }

        var before = _documents.Count;
        foreach (var (name, file) in parts.Files) AddFile(path, message, part is null ? name : $"{part}/{name}", name, file);
        if (wordless is not null && _documents.Count == before) throw wordless;
    }

    private void Take(Document document)
    {
        _taken(document);
        _documents.Add(document);
    }

    private void AddFile(string path, ReadOnlyMemory<byte> message, string part, string name, MailEntity file)
    {
        var own = $"{path}/{name}";
        try
        {
            var content = ContentOf(message, file);
            Take(DocumentReaders.For(name, content.Span).Read(own, content, new FilePart(_file, part)));
        }
        catch (Exception problem) when (Refusal.Of(own, problem) is { } refused)
        {
            _refused.Add(refused);
        }
    }
}
