namespace ChatBot.Corpus.People.Register;

/// <summary>Counts texts and gives them most frequent first; ties in the order of their first coming.</summary>
internal sealed class Tally
{
    /// <summary>So many are found sooner without a table, and most people have fewer.</summary>
    private const int Few = 16;

    private List<(string Text, int Count)>? _counts;
    private Dictionary<string, int>? _numbers;

    public void Add(string text, int times)
    {
        _counts ??= new List<(string, int)>(1);
        var number = _numbers is null ? _counts.FindIndex(count => count.Text == text) : _numbers.GetValueOrDefault(text, -1);
        if (number >= 0)
        {
            _counts[number] = (text, _counts[number].Count + times);
            return;
        }

        _counts.Add((text, times));
        _numbers?.Add(text, _counts.Count - 1);
        if (_counts.Count == Few) _numbers = _counts.Select((count, at) => (count.Text, at)).ToDictionary(StringComparer.Ordinal);
    }

    public string[] MostFrequentFirst() =>
        _counts is null ? [] : [.. _counts.OrderByDescending(count => count.Count).Select(count => count.Text)];
}
