using ChatBot.Search.Postings;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Ranking;

/// <summary>A query's term with its weight in this index.</summary>
/// <param name="Rarity">The inverse document frequency that counts.</param>
/// <param name="Weight">What it would add at an impact of 1: the query's weight times rarity times (k1 + 1).</param>
/// <param name="Units">The same in score units.</param>
internal sealed record ClauseTerm(QueryTerm Query, SearchableTerm Source, PostingsList Postings, float Rarity, float Weight, long Units)
{
    public static ClauseTerm Create(QueryTerm query, SearchableTerm source, float rarity, float saturated) =>
        new(query, source, source.Postings, rarity, query.Weight * rarity * saturated, 0);

    public ClauseTerm InUnits(float unitsPerPoint) => this with { Units = (long)MathF.Round(Weight * unitsPerPoint) };

    public int Contribution(ushort impact) => Contribution(Units, impact);

    public static int Contribution(long units, ushort impact) => (int)(units * impact >> 16);
}
