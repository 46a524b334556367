using System.Runtime.CompilerServices;
using ChatBot.Search.Postings;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Ranking;

/// <summary>A query's term in one segment.</summary>
internal sealed class ClauseTerm(PlannedTerm planned, SegmentTerm source)
{
    public PlannedTerm Planned { get; } = planned;

    public SegmentTerm Source { get; } = source;

    public PostingsList Postings { get; } = source.Postings;

    public int Contribution(ushort impact) => Contribution(Planned.Units, impact);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Contribution(long units, ushort impact) => (int)(units * impact >> 16);
}
