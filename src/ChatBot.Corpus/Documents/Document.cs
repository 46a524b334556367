using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Documents;

/// <summary>One file as it was read. Immutable; people and talks, which need the whole corpus, are in <see cref="CorpusSnapshot"/>.</summary>
public sealed class Document
{
    /// <summary>Relative to the corpus folder, with forward slashes: the name that citations carry.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required ProvenanceVerdict Provenance { get; init; }

    /// <summary>Who wrote it, as the byline or front matter says; null when neither does.</summary>
    public string? Author { get; init; }

    /// <summary>When it was published or when what it records took place; null when the text does not say.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where <see cref="Date"/> stands; null without a date.</summary>
    public DateOrigin? DateOrigin { get; init; }

    /// <summary>Dates in other places of the file that contradict <see cref="Date"/>.</summary>
    public IReadOnlyList<DatedPlace> OtherDates { get; init; } = [];

    /// <summary>Who transcribed it or took the notes, as the front matter says; null when it does not.</summary>
    public string? Scribe { get; init; }

    /// <summary>Where in a packed file the text stands; null for a plain file. Spans of passages then count in the part.</summary>
    public FilePart? Part { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>In the order of the file; <see cref="Passage.Ordinal"/> is the position here.</summary>
    public required DocumentPassages Passages { get; init; }

    /// <summary>The kinds of source that its passages are, each once: its own, and comments where it has any.</summary>
    public IReadOnlyList<Provenance> Provenances
    {
        get => field ??= [.. Passages.Select(passage => passage.Provenance).Distinct()];
        internal init;
    }

    /// <summary>SHA-256 of the whole file, or of the part, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes on disk, or of the part.</summary>
    public required long Size { get; init; }

    /// <summary>What was odd and how it was dealt with, a sentence each: "3 bytes were not UTF-8 and are shown as U+FFFD".</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>For a digest: the SHA-256 of the original it stands for, from its front matter; null otherwise.</summary>
    public string? StandsFor { get; init; }

    public override string ToString() => Path;
}

/// <summary>A file that was left out.</summary>
/// <param name="Path">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Reason">What was found and what to do, one sentence without the path.</param>
public sealed record RefusedFile(string Path, string Reason)
{
    /// <summary>Whether another run may read the same bytes: what was wanting is memory.</summary>
    public bool WantsMemory { get; init; }

    /// <summary>Where the program itself failed: how, for a log. Null otherwise, and after a restart.</summary>
    public string? Fault { get; init; }
}
