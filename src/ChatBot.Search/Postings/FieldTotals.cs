namespace ChatBot.Search.Postings;

/// <summary>How many searched words each field has in some passages together, and how many passages have any.</summary>
internal sealed class FieldTotals
{
    private const int Fields = 4;

    /// <summary>Neighbours among rounded averages differ by about a fiftieth.</summary>
    private const double StepsPerDoubling = 32;

    private readonly long[] _words = new long[Fields];
    private readonly long[] _passages = new long[Fields];

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

    public void Add(FieldTotals other)
    {
        for (var field = 0; field < Fields; field++)
        {
            _words[field] += other._words[field];
            _passages[field] += other._passages[field];
        }
    }

    /// <summary>Of the passages that have any word in the field; 0 where none has.</summary>
    public float[] Averages()
    {
        var averages = new float[Fields];
        for (var field = 0; field < Fields; field++) averages[field] = _passages[field] == 0 ? 0 : (float)_words[field] / _passages[field];
        return averages;
    }

    /// <summary>The averages, to within a hundredth: a passage more or less seldom changes them.</summary>
    public float[] RoundedAverages() =>
        Array.ConvertAll(Averages(), average => average == 0 ? 0 : (float)Math.Pow(2, Math.Round(Math.Log2(average) * StepsPerDoubling) / StepsPerDoubling));
}
