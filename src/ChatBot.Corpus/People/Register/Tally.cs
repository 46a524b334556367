namespace ChatBot.Corpus.People.Register;

/// <summary>Counts texts and gives them most frequent first; ties in the order of their first coming.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<(string Text, int Count)> _counts = [];

    public void Add(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
        {
            _counts[number] = (text, _counts[number].Count + 1);
            return;
        }

        _numbers[text] = _counts.Count;
        _counts.Add((text, 1));
    }

    public string[] MostFrequentFirst() => [.. _counts.OrderByDescending(count => count.Count).Select(count => count.Text)];
}
