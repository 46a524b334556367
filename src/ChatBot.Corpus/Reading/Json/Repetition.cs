namespace ChatBot.Corpus.Reading.Json;

/// <summary>Whether a text says again what was said already: recorders give the whole text beside its parts.</summary>
internal sealed class Repetition
{
    private const int Run = 3;
    private const int LeastWords = 12;
    private const double Most = 0.8;
    private const double Whole = 0.7;
    private readonly HashSet<int> _runs = [];

    public void Add(string text) => _runs.UnionWith(Runs(text));

    /// <summary>Whether nearly all of its runs of words were said; of a few words too little is known.</summary>
    public bool Repeats(string text)
    {
        var runs = Runs(text);
        return runs.Count > 0 && runs.Count(_runs.Contains) >= runs.Count * Most;
    }

    /// <summary>Whether it is long enough for that to be no chance, or all that was said. A task may be a sentence that somebody said.</summary>
    public bool RepeatsAtLength(string text) => Repeats(text) && (text.Count(char.IsWhiteSpace) >= LeastWords || Runs(text).Count >= _runs.Count * Whole);

    private static List<int> Runs(string text)
    {
        var words = new List<int>();
        var word = new HashCode();
        var isOpen = false;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Add(char.ToLowerInvariant(character));
                isOpen = true;
            }
            else if (isOpen && char.IsWhiteSpace(character))
            {
                Close();
            }
        }

        if (isOpen) Close();
        var run = Math.Min(Run, Math.Max(words.Count, 1));
        return [.. Enumerable.Range(0, Math.Max(words.Count - run + 1, 0)).Select(at => words.Skip(at).Take(run).Aggregate(run, HashCode.Combine))];

        void Close()
        {
            words.Add(word.ToHashCode());
            (word, isOpen) = (new HashCode(), false);
        }
    }
}
