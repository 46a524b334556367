using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Formats;
using ChatBot.Corpus.Reading.Mail;
using ChatBot.Corpus.Reading.Packed;

namespace ChatBot.Corpus.Reading;

/// <summary>What one file holds: one document as a rule, many in an archive or mailbox, each part that could not be read with the reason.</summary>
internal sealed record FileContents(IReadOnlyList<Document> Documents, IReadOnlyList<RefusedFile> Refused)
{
    /// <param name="path">Relative to the corpus folder, with forward slashes.</param>
    /// <exception cref="UnreadableDocumentException">Nothing in the file can be read.</exception>
    public static FileContents Of(string path, ReadOnlyMemory<byte> bytes)
    {
        var format = FormatDetector.Detect(bytes.Span);
        if (format == FileFormat.Archive && !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) return ArchiveReading.Read(path, bytes);
        if (format == FileFormat.Mailbox && DocumentReaders.MayHoldMails(path)) return MailReading.Read(path, bytes);
        var reader = DocumentReaders.For(path, bytes.Span);
        return reader is MailReader ? MailReading.Read(path, bytes) : new FileContents([reader.Read(path, bytes)], []);
    }
}
