using ChatBot.Search.Postings;

namespace ChatBot.Search.Terms;

/// <summary>Where a term or phrase stands in the passages of a segment.</summary>
internal abstract class SegmentTerm
{
    public abstract PostingsList Postings { get; }

    /// <summary>How often it stands in the field of a passage that has it.</summary>
    /// <param name="posting">As <see cref="PostingsList.Find"/> gives it.</param>
    public abstract int Frequency(int posting, Field field);

    /// <summary>Adds the passages that have it in their words, ascending.</summary>
    /// <param name="first">The number of the segment's first passage.</param>
    public abstract void CopyPassages(int first, List<int> passages);

    /// <summary>Adds where it stands in the words, ascending.</summary>
    public abstract void CopyPositions(int posting, List<int> positions);
}
