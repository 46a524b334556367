namespace ChatBot.Search.Ranking;

/// <summary>BM25's weight of a term by the number of passages that have it; never negative.</summary>
internal readonly record struct InverseFrequency(int PassageCount)
{
    public float Of(int frequency) => (float)Math.Log(1 + (PassageCount - frequency + 0.5) / (frequency + 0.5));
}
