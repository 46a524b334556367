using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Reading.Folders;
using ChatBot.Corpus.Reading.Formats;
using ChatBot.Corpus.Reading.Mail;
using ChatBot.Corpus.Reading.Packed;
using ChatBot.Corpus.Reading.Packed.Word;

namespace ChatBot.Corpus.Reading;

/// <summary>A document's bytes as they are on disk now, for those who check a citation.</summary>
public static class DocumentFile
{
    /// <summary>The bytes that spans of the document's passages count in: the file's, or the part's where it is packed.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="path">The document's path: of a file, or of a file and a part of it.</param>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="UnreadableDocumentException">The file no longer has that part.</exception>
    public static ReadOnlyMemory<byte> Bytes(string folder, string path)
    {
        var file = FileOf(folder, path);
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        var format = FormatDetector.Detect(bytes);
        if (file != path)
        {
            var name = path[(file.Length + 1)..];
            return (format is FileFormat.Archive or FileFormat.Word ? Unpacking.Part(bytes, name) : MailReading.Part(bytes, name)) ?? throw new UnreadableDocumentException("the file no longer has that part");
        }

        return format switch
        {
            FileFormat.Word => WordPackage.Text(bytes).Bytes,
            FileFormat.Pdf => PdfText.Of(bytes),
            _ => bytes,
        };
    }

    /// <summary>
    /// What tells without opening it that the file which holds the document has changed; null where there is none that can be looked at.
    /// </summary>
    /// <param name="path">The document's path.</param>
    public static FileStamp? Stamp(string folder, string path) => FileStamp.Of(new FileInfo(Path.Combine(folder, FileOf(folder, path))));

    /// <summary>Why a file of that name with these bytes would be left out; null where it can be read, in part at least.</summary>
    /// <param name="path">Relative to the corpus folder, with forward slashes.</param>
    public static string? Objection(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var contents = FileContents.Of(path, bytes, static _ => { });
            return contents.Documents.Count > 0 ? null : contents.Refused.Select(file => file.Reason).FirstOrDefault() ?? "there is nothing in it to read";
        }
        catch (UnreadableDocumentException problem)
        {
            return problem.Message;
        }
    }

    /// <summary>The endings of the names of files that are read: ".docx", ".md" and so on, ordered.</summary>
    public static IReadOnlyList<string> Endings => DocumentReaders.Endings;

    /// <summary>The document as it is on disk now; null where the file no longer holds it.</summary>
    /// <inheritdoc cref="Bytes"/>
    public static Document? Read(string folder, string path)
    {
        var file = FileOf(folder, path);
        return FileContents.Of(file, File.ReadAllBytes(Path.Combine(folder, file)), static _ => { }).Documents.FirstOrDefault(document => document.Path == path);
    }

    // "export.zip/general/2024-03-01.json": the longest beginning that is a file.
    private static string FileOf(string folder, string path)
    {
        var file = path;
        while (!File.Exists(Path.Combine(folder, file)) && file.LastIndexOf('/') is > 0 and var slash) file = file[..slash];
        return File.Exists(Path.Combine(folder, file)) ? file : path;
    }
}
