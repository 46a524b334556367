namespace ChatBot.Search.Postings;

/// <summary>Which number passages have after a change.</summary>
internal sealed class PassageNumbers
{
    private const int Gone = -1;

    private readonly int[] _ofBefore;
    private readonly int[] _ofAdded;

    /// <param name="splices">In ascending order, not overlapping.</param>
    public PassageNumbers(int countBefore, IReadOnlyList<PassageSplice> splices)
    {
        _ofBefore = new int[countBefore];
        _ofAdded = new int[splices.Sum(splice => splice.Added.Count)];
        var (before, added) = (0, 0);
        foreach (var splice in splices)
        {
            while (before < splice.Start) _ofBefore[before++] = Count++;
            for (var number = 0; number < splice.Added.Count; number++) _ofAdded[added++] = Count++;
            for (var number = 0; number < splice.Gone.Count; number++) _ofBefore[before++] = Gone;
        }

        while (before < countBefore) _ofBefore[before++] = Count++;
    }

    /// <summary>How many passages there are after the change.</summary>
    public int Count { get; private set; }

    /// <summary>By the number before; negative for what is gone.</summary>
    public ReadOnlySpan<int> OfBefore => _ofBefore;

    public ReadOnlySpan<int> OfAdded => _ofAdded;
}
