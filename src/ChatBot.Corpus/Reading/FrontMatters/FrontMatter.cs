using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.FrontMatters;

/// <summary>What a Markdown file says about itself above its text; it overrules what the text suggests.</summary>
internal sealed record FrontMatter
{
    public static FrontMatter None { get; } = new();

    public string? Title { get; init; }

    public string? Author { get; init; }

    public PartialDate? Date { get; init; }

    public Provenance? Provenance { get; init; }

    /// <summary>SHA-256 of the original that a digest stands for.</summary>
    public string? StandsFor { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
