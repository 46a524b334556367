using System.Runtime.CompilerServices;
using ChatBot.Search.Postings;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Ranking;

/// <summary>A query's term with its weight in this index.</summary>
internal sealed class ClauseTerm(QueryTerm query, SearchableTerm source, float rarity)
{
    public QueryTerm Query { get; } = query;

    public SearchableTerm Source { get; } = source;

    public PostingsList Postings { get; } = source.Postings;

    /// <summary>The inverse document frequency that counts.</summary>
    public float Rarity { get; set; } = rarity;

    /// <summary>What it would add at an impact of 1: the query's weight times rarity times (k1 + 1).</summary>
    public float Weight { get; set; }

    /// <summary>The weight in score units.</summary>
    public long Units { get; set; }

    public int Contribution(ushort impact) => Contribution(Units, impact);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Contribution(long units, ushort impact) => (int)(units * impact >> 16);
}
