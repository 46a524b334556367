namespace ChatBot.Search.Postings;

/// <summary>How many searched words each field has in all passages together, and how many passages have any: whole numbers, so that they can be taken away again without a trace.</summary>
internal sealed class FieldTotals
{
    private const int Fields = 4;

    private readonly long[] _words = new long[Fields];
    private readonly int[] _passages = new int[Fields];

    public void Add(in FieldLengths lengths)
    {
        for (var field = Field.Words; field <= Field.Title; field++)
        {
            var length = lengths[field];
            if (length == 0) continue;
            _words[(int)field] += length;
            _passages[(int)field]++;
        }
    }

    public FieldTotals Without(FieldTotals gone) => Sum(gone, -1);

    public FieldTotals With(FieldTotals added) => Sum(added, 1);

    public float[] Averages()
    {
        var averages = new float[Fields];
        for (var field = 0; field < Fields; field++) averages[field] = _passages[field] == 0 ? 0 : (float)_words[field] / _passages[field];
        return averages;
    }

    private FieldTotals Sum(FieldTotals other, int sign)
    {
        var sum = new FieldTotals();
        for (var field = 0; field < Fields; field++)
        {
            sum._words[field] = _words[field] + (sign * other._words[field]);
            sum._passages[field] = _passages[field] + (sign * other._passages[field]);
        }

        return sum;
    }
}
