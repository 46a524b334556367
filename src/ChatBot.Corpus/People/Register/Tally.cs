namespace ChatBot.Corpus.People.Register;

/// <summary>Counts texts and gives them most frequent first; ties in the order of their first coming.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<(string Text, int Count)> _counts = [];

    public void Add(string text, int times)
    {
        if (_numbers.TryGetValue(text, out var number))
        {
            _counts[number] = (text, _counts[number].Count + times);
            return;
        }

        _numbers[text] = _counts.Count;
        _counts.Add((text, times));
    }

    public string[] MostFrequentFirst() => [.. _counts.OrderByDescending(count => count.Count).Select(count => count.Text)];
}
