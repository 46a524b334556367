namespace ChatBot.Corpus.Reading;

/// <summary>The formats that are read.</summary>
internal static class DocumentReaders
{
    private static readonly IDocumentReader[] Readers = [new PlainTextReader(), new MarkdownReader()];

    private static readonly Dictionary<string, IDocumentReader> ByExtension = Readers
        .SelectMany(reader => reader.Extensions, (reader, extension) => (reader, extension))
        .ToDictionary(pair => pair.extension, pair => pair.reader, StringComparer.OrdinalIgnoreCase);

    /// <summary>".log, .markdown, .md, …": for messages.</summary>
    public static string Readable => string.Join(", ", ByExtension.Keys.Order(StringComparer.Ordinal));

    /// <exception cref="UnreadableDocumentException">No reader knows the extension.</exception>
    public static IDocumentReader For(string path)
    {
        var extension = Path.GetExtension(path);
        if (ByExtension.TryGetValue(extension, out var reader)) return reader;
        var found = extension.Length == 0 ? "a name without an extension" : $"the format {extension}";
        throw new UnreadableDocumentException($"{found} is not read; readable are {Readable}");
    }
}
