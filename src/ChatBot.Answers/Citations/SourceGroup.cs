using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Citations;

/// <summary>Citations of one document, one kind of source and one day, which lists of sources tell together.</summary>
/// <param name="Positions">In the answer's citations, from 0, ascending.</param>
/// <param name="Citations">Those at the positions, in their order; at least one.</param>
public sealed record SourceGroup(IReadOnlyList<int> Positions, IReadOnlyList<Citation> Citations)
{
    /// <summary>In the order in which each document first comes up.</summary>
    /// <param name="positions">In <paramref name="citations"/>, from 0.</param>
    public static IReadOnlyList<SourceGroup> Of(IEnumerable<int> positions, IReadOnlyList<Citation> citations) =>
    [
        .. positions.Distinct()
            .GroupBy(position => (citations[position].Passage.DocumentPath, citations[position].Provenance, citations[position].Published))
            .Select(group => group.Order().ToList())
            .Select(group => new SourceGroup(group, group.ConvertAll(position => citations[position]))),
    ];

    /// <summary>As a list of all sources of an answer has them.</summary>
    /// <param name="isEach">Whether each citation stands by itself; it does where it tells how it was found, too.</param>
    public static IReadOnlyList<SourceGroup> Listed(IReadOnlyList<Citation> citations, bool isEach) =>
        isEach || citations.Any(citation => citation.Explanation is not null)
            ? [.. citations.Select((citation, position) => new SourceGroup([position], [citation]))]
            : Of(Enumerable.Range(0, citations.Count), citations);

    public Provenance Provenance => Citations[0].Provenance;

    public string Title => Citations[0].Passage.DocumentTitle;

    public string Document => Citations[0].Passage.DocumentPath;

    public string? Published => Citations[0].Published;

    /// <summary>Headings from the outermost, where all stand under the same; null where they do not, or stand before the first.</summary>
    public string? Section => Common(citation => citation.Passage.Section.Path) is { Length: > 0 } path ? path : null;

    /// <summary>Who says all of it; null where that differs, or nobody does.</summary>
    public string? Speaker => Common(citation => citation.Speaker) is { Length: > 0 } speaker ? speaker : null;

    /// <summary>"[1]–[4] [7]".</summary>
    public string Numbers => CitationNumbers.Of(Positions, int.MaxValue);

    /// <summary>"paragraph 12", "paragraphs 12, 14–16".</summary>
    public string Paragraphs
    {
        get
        {
            var paragraphs = Citations.Select(citation => citation.Passage.Paragraph).Distinct().Order().ToList();
            return $"{(paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {CitationNumbers.Paragraphs(paragraphs, int.MaxValue)}";
        }
    }

    private string? Common(Func<Citation, string?> part) => Citations.Select(part).Distinct().Take(2).ToList() is [var only] ? only : null;
}
