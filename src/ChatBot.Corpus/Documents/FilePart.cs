namespace ChatBot.Corpus.Documents;

/// <summary>Where in a packed file a document's text stands: its bytes are those of the part as it is unpacked.</summary>
/// <param name="File">The packed file, relative to the corpus folder, with forward slashes.</param>
/// <param name="Name">The part's name inside it: "word/document.xml", "general/2024-03-01.json".</param>
public sealed record FilePart(string File, string Name);
