using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ChatBot.Index.Statistics;

/// <summary>How many searched words a field has in some passages together, and how many of them have any.</summary>
internal readonly record struct FieldLengths(long Words, int Passages)
{
    /// <summary>Of all that a segment holds, deleted or not, which never changes.</summary>
    private static readonly ConditionalWeakTable<object, Dictionary<string, FieldLengths>> Kept = [];

    /// <summary>Of the corpus's passages.</summary>
    public static FieldLengths Of(string field, IEnumerable<PassageSegment> segments)
    {
        var sum = default(FieldLengths);
        foreach (var segment in segments)
        {
            if (segment.Count == 0 || segment.Reader.GetNormValues(field) is not { } norms) continue;
            sum = sum.Plus(OfAll(field, norms, segment));
            foreach (var others in segment.Others) sum = sum.Minus(Count(norms, others));
        }

        return sum;
    }

    private static FieldLengths OfAll(string field, NumericDocValues norms, PassageSegment segment)
    {
        var kept = Kept.GetValue(segment.Reader.CoreCacheKey, _ => new Dictionary<string, FieldLengths>(StringComparer.Ordinal));
        lock (kept)
        {
            if (!kept.TryGetValue(field, out var lengths)) kept[field] = lengths = Count(norms, new PassageRange(0, segment.Reader.MaxDoc));
            return lengths;
        }
    }

    private static FieldLengths Count(NumericDocValues norms, PassageRange documents)
    {
        var (words, passages) = (0L, 0);
        for (var document = documents.Start; document < documents.End; document++)
        {
            if (LengthNorm.Decode((byte)norms.Get(document)) is not (> 0 and var length)) continue;
            words += length;
            passages++;
        }

        return new FieldLengths(words, passages);
    }

    private FieldLengths Plus(FieldLengths other) => new(Words + other.Words, Passages + other.Passages);

    private FieldLengths Minus(FieldLengths other) => new(Words - other.Words, Passages - other.Passages);
}
