using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Sections;

/// <summary>What a file says about itself beside its text, or its format does; it overrules what the text suggests.</summary>
internal sealed record Statement
{
    public static Statement None { get; } = new();

    public string? Title { get; init; }

    /// <summary>Whether the title stands apart from the text, as a mail's subject does: then the first heading is one of the text's parts.</summary>
    public bool IsTitleApart { get; init; }

    /// <summary>What the document is called where neither it nor the text says so; null for the file's name or first sentence.</summary>
    public string? FallbackTitle { get; init; }

    public string? Author { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>What stands for the date: where it was stated.</summary>
    public DateOrigin DateOrigin { get; init; } = DateOrigin.FrontMatter;

    public Provenance? Provenance { get; init; }

    public string ProvenanceReason { get; init; } = "its front matter says so";

    /// <summary>Who transcribed or took the notes.</summary>
    public string? Scribe { get; init; }

    /// <summary>SHA-256 of the original that a digest stands for.</summary>
    public string? StandsFor { get; init; }

    /// <summary>The part of a packed file that the text stands in; null for a plain file.</summary>
    public FilePart? Part { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Captions: the words were recorded, whatever they look like, and only the file's name tells of what.</summary>
    public static Statement Recording(string path) => new()
    {
        Provenance = Documents.Provenance.Transcript,
        ProvenanceReason = "its words carry the times of a recording",
        FallbackTitle = FileName.Readable(path),
    };
}
