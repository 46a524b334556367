using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Mail;
using ChatBot.Corpus.Reading.Sections;

namespace ChatBot.Corpus.Reading;

/// <summary>A mail as it was sent: its head and its words. Files that came with it are documents of their own.</summary>
public sealed class MailReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".eml", Mailbox.Extension];

    public Document Read(string path, ReadOnlyMemory<byte> bytes, FilePart? part = null)
    {
        var structure = MailStructure.Of(bytes);
        var parts = MailParts.Of(structure.Root);
        var unread = parts.Files.Count == 0 ? [] : (string[])[$"what came with it is not read: {string.Join(", ", parts.Files.Select(file => file.Name))}"];
        return Read(path, MailText.Of(bytes, structure, parts.Bodies), part, unread);
    }

    internal static Document Read(string path, MailText mail, FilePart? part, IEnumerable<string> warnings) =>
        DocumentBuilder.Build(path, mail.Source, BlockRecognizer.Recognize(mail.Source, mail.Lines).Blocks, new Statement
        {
            Title = mail.Subject,
            IsTitleApart = true,
            Author = mail.Sender,
            Part = part,
            Warnings = [.. mail.Warnings, .. warnings],
        });
}
