using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Index.Ranking;

namespace ChatBot.Answers.Citations;

/// <summary>A passage as an answer cites it: everything needed to show it, open it and check it.</summary>
/// <param name="Passage">Where it stands; its <see cref="Passage.Text"/> is the quote.</param>
/// <param name="Published">The document's date as far as known, ISO 8601 ("2025-03-19", "2025"); null when the text does not say.</param>
/// <param name="Speaker">Canonical name of who speaks, or the label where it is nobody we know; null where nobody does.</param>
/// <param name="Marks">The answering words: not overlapping, in order, in UTF-16 code units of the quote.</param>
/// <param name="Score">Higher is better; comparable within one answer.</param>
public sealed record Citation(Passage Passage, string? Published, string? Speaker, IReadOnlyList<Mark> Marks, double Score)
{
    public PassageId Id => Passage.Id;

    public string Quote => Passage.Text;

    public Provenance Provenance => Passage.Provenance;

    /// <summary>How the search came to the passage, where that was asked for.</summary>
    public Explanation? Explanation { get; init; }
}

/// <summary>A run of answering words.</summary>
/// <param name="Start">In UTF-16 code units of the quote, from 0.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Mark(int Start, int Length);
