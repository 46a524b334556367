namespace ChatBot.Corpus.Reading.Packed.Word;

/// <summary>A footnote, an endnote or a comment of a Word document.</summary>
/// <param name="Line">The first of its lines.</param>
/// <param name="Author">Of a comment; null for the others.</param>
/// <param name="Date">Of a comment, as written: "2031-05-08T09:01:00Z".</param>
internal sealed record WordNote(int Line, string? Author, string? Date);
