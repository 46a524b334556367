using ChatBot.Index.Fields;
using ChatBot.Index.Statistics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;

namespace ChatBot.Index.Ranking;

/// <summary>
/// BM25 for each field, with the field's length in the norm. Every score is a multiple of 2^-14, so that sums come out the same in any
/// order:
/// Lucene adds up in the order in which segments have the terms.
/// </summary>
internal sealed class PassageSimilarity(PassageIndexOptions options) : Similarity
{
    private const float StepsPerPoint = 1 << 14;

    /// <summary>For an index writer, which needs nothing of it but the norms.</summary>
    public static PassageSimilarity ForWriting { get; } = new(PassageIndexOptions.Default);

    public static float Rounded(float score) => MathF.Round(score * StepsPerPoint) / StepsPerPoint;

    public override long ComputeNorm(FieldInvertState state) => (sbyte)LengthNorm.Encode(state.Length - state.NumOverlap);

    /// <summary>What a term's weight (the query's, times rarity) comes to at most in a field.</summary>
    public float MostOf(string field) => OptionsOf(field).Weight * (options.Saturation + 1);

    /// <summary>A single occurrence in a field of average length.</summary>
    public float Once(string field, float weight) => Rounded(weight * MostOf(field) / (1 + options.Saturation));

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        // A phrase has its rarity in the query's boost.
        var (passages, term) = (collectionStats.MaxDoc, termStats.Length == 1 ? termStats[0].DocFreq : -1);
        return new TermWeight
        {
            Field = collectionStats.Field,
            Boost = queryBoost,
            Rarity = term < 0 ? 1 : (float)Math.Log(1 + (passages - term + 0.5) / (term + 0.5)),
            Passages = term,
            FieldWeight = OptionsOf(collectionStats.Field).Weight,
            Saturation = options.Saturation,
            Norms = NormsOf(collectionStats),
        };
    }

    public override SimScorer GetSimScorer(SimWeight stats, AtomicReaderContext context)
    {
        var weight = (TermWeight)stats;
        return new TermScorer(weight, context.AtomicReader.GetNormValues(weight.Field));
    }

    private float[] NormsOf(CollectionStatistics statistics)
    {
        var b = OptionsOf(statistics.Field).LengthNormalization;
        var average = statistics.DocCount > 0 ? (float)(statistics.SumTotalTermFreq / (double)statistics.DocCount) : 0;
        var norms = new float[256];
        for (var code = 0; code < norms.Length; code++)
            norms[code] = options.Saturation * (average > 0 ? 1 - b + b * Math.Max(LengthNorm.Decode((byte)code), 1) / average : 1);
        return norms;
    }

    private FieldOptions OptionsOf(string field) => field switch
    {
        FieldNames.Words => options.Words,
        FieldNames.Heading => options.Heading,
        FieldNames.Speaker => options.Speaker,
        _ => options.Title,
    };

    private sealed class TermWeight : SimWeight
    {
        public required string Field { get; init; }

        public required float Boost { get; init; }

        public required float Rarity { get; init; }

        /// <summary>How many have the term; -1 for a phrase.</summary>
        public required long Passages { get; init; }

        public required float FieldWeight { get; init; }

        public required float Saturation { get; init; }

        /// <summary>By the length's code.</summary>
        public required float[] Norms { get; init; }

        /// <summary>What the score tends to with more and more occurrences.</summary>
        public float Most { get; private set; }

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost) =>
            Most = Boost * topLevelBoost * Rarity * FieldWeight * (Saturation + 1);
    }

    private sealed class TermScorer(TermWeight weight, NumericDocValues? norms) : SimScorer
    {
        public override float Score(int doc, float freq) => Rounded(weight.Most * (freq / (freq + weight.Norms[LengthCode(doc)])));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;

        public override LuceneExplanation Explain(int doc, LuceneExplanation freq)
        {
            var explanation = new LuceneExplanation(Score(doc, freq.Value), "product of:");
            if (weight.Boost != 1) explanation.AddDetail(new LuceneExplanation(weight.Boost, "weight in the question"));
            if (weight.FieldWeight != 1) explanation.AddDetail(new LuceneExplanation(weight.FieldWeight, "weight of the field"));
            if (weight.Passages >= 0)
                explanation.AddDetail(new LuceneExplanation(weight.Rarity, $"rarity: {weight.Passages} passages have it"));
            var share = freq.Value / (freq.Value + weight.Norms[LengthCode(doc)]);
            var saturated = new LuceneExplanation((weight.Saturation + 1) * share, "saturated frequency of:");
            saturated.AddDetail(new LuceneExplanation(freq.Value, "occurrences"));
            saturated.AddDetail(new LuceneExplanation(LengthNorm.Decode((byte)LengthCode(doc)), "words in the field"));
            explanation.AddDetail(saturated);
            return explanation;
        }

        private int LengthCode(int document) => norms is null ? 1 : (byte)norms.Get(document);
    }
}
