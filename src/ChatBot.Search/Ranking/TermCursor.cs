using System.Runtime.CompilerServices;
using ChatBot.Search.Postings;

namespace ChatBot.Search.Ranking;

/// <summary>A place in a term's postings that only moves forward.</summary>
internal struct TermCursor(ClauseTerm term)
{
    public readonly ushort[] Passages = term.Postings.Passages;
    public readonly ushort[] Impacts = term.Postings.Impacts;
    public readonly int End = term.Postings.End;
    public readonly long Units = term.Planned.Units;
    public int At = term.Postings.Start;
    private readonly ushort[] _blockMaxima = term.Postings.BlockMaxima;
    private readonly int _start = term.Postings.Start;
    private readonly int _firstBlock = term.Postings.FirstBlock;
    private readonly ushort _max = term.Postings.Summary.Max;

    /// <summary>The next passage, or <see cref="int.MaxValue"/>.</summary>
    public readonly int Passage => At < End ? Passages[At] : int.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int target) => At = Galloping.Advance(Passages, At, End, target);

    /// <summary>Contribution to the passage, which is not before the last one asked for.</summary>
    public int ContributionTo(int passage)
    {
        Advance(passage);
        return At < End && Passages[At] == passage ? ClauseTerm.Contribution(Units, Impacts[At]) : 0;
    }

    /// <summary>The most that it can add to a passage from the cursor on and before the limit.</summary>
    public readonly int BoundBefore(int limit)
    {
        if (Passage >= limit) return 0;
        if (_firstBlock < 0) return ClauseTerm.Contribution(Units, _max);
        var block = (At - _start) / PostingsBlocks.Size;
        var first = _start + (block * PostingsBlocks.Size);
        ushort max = 0;
        do
        {
            max = Math.Max(max, _blockMaxima[_firstBlock + block++]);
            first += PostingsBlocks.Size;
        }
        while (first < End && Passages[first] < limit);
        return ClauseTerm.Contribution(Units, max);
    }
}
