namespace ChatBot.Search.Postings;

/// <summary>What a query can look for: a term of the index, or terms that stand next to each other.</summary>
internal abstract class SearchableTerm
{
    public abstract PostingsList Postings { get; }

    public abstract int WordsFrequency { get; }

    /// <summary>How often it stands in the field of a passage that has it.</summary>
    /// <param name="posting">As <see cref="PostingsList.Find"/> gives it.</param>
    public abstract int Frequency(int posting, Field field);

    /// <summary>Adds the passages that have it in their words, ascending.</summary>
    public abstract void CopyPassages(List<int> passages);

    /// <summary>Adds where it stands in the words, ascending.</summary>
    public abstract void CopyPositions(int posting, List<int> positions);
}
