using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Formats;
using ChatBot.Corpus.Reading.Mail;
using ChatBot.Corpus.Reading.Packed;

namespace ChatBot.Corpus.Reading;

/// <summary>What one file holds: one document as a rule, many in an archive or mailbox, each part that could not be read with the reason.</summary>
public sealed record FileContents(IReadOnlyList<Document> Documents, IReadOnlyList<RefusedFile> Refused)
{
    /// <param name="path">Relative to the corpus folder, with forward slashes.</param>
    /// <param name="taken">Told each document as soon as it is read: a large archive need not be in memory as a whole.</param>
    /// <exception cref="UnreadableDocumentException">Nothing in the file can be read; documents may have been told before that.</exception>
    internal static FileContents Of(string path, ReadOnlyMemory<byte> bytes, Action<Document> taken)
    {
        var format = FormatDetector.Detect(bytes.Span);
        if (format == FileFormat.Archive && !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) return ArchiveReading.Read(path, bytes, taken);
        if (format == FileFormat.Mailbox && DocumentReaders.MayHoldMails(path)) return MailReading.Read(path, bytes, taken);
        var reader = DocumentReaders.For(path, bytes.Span);
        if (reader is MailReader) return MailReading.Read(path, bytes, taken);
        var document = reader.Read(path, bytes);
        taken(document);
        return new FileContents([document], []);
    }
}
