using System.Runtime.InteropServices;

namespace ChatBot.Search.Terms;

/// <summary>A word as the corpus spells it, folded.</summary>
/// <param name="Term">The number of its term; words that fold alike may differ in it ("R.U.N.S." and "runs").</param>
/// <param name="Count">How often it stands in any field of any passage.</param>
internal readonly record struct SpelledWord(string Word, int Term, int Count)
{
    /// <summary>Each pair of word and term once.</summary>
    public static IReadOnlyCollection<SpelledWord> Sum(IEnumerable<IReadOnlyCollection<SpelledWord>> readings)
    {
        var sums = new Dictionary<(string Word, int Term), int>();
        foreach (var word in readings.SelectMany(words => words))
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (word.Word, word.Term), out _) += word.Count;
        return [.. sums.Select(sum => new SpelledWord(sum.Key.Word, sum.Key.Term, sum.Value))];
    }
}
