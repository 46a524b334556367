using ChatBot.Index;
using ChatBot.Index.Analysis;

namespace ChatBot.Benchmarks.Search;

/// <summary>
/// Questions of 5 to 10 words about passages of the corpus: some of a passage's words, function words between, every seventh with a
/// misspelling.
/// </summary>
internal static class InventedQuestions
{
    private static readonly string[] Openings = ["what did they say about", "who wanted the", "when was the", "why did the", "how does", "which of the"];
    private static readonly string[] Fillers = ["the", "of", "and", "in", "with"];

    public static string[] Ask(IReadOnlyList<PassageText> sample, int count, int seed)
    {
        var random = new Random(seed + 17);
        return [.. Enumerable.Range(0, count).Select(i => Ask(sample[random.Next(sample.Count)].Words, random, misspelt: i % 7 == 0))];
    }

    private static string Ask(string passage, Random random, bool misspelt)
    {
        var words = TextAnalyzer.Analyze(passage).Where(token => !token.IsStopWord).Select(token => passage.Substring(token.Start, token.Length)).ToList();
        var question = new List<string>(Openings[random.Next(Openings.Length)].Split(' '));
        var length = random.Next(Math.Max(5, question.Count + 2), 11);
        while (question.Count < length && words.Count > 0)
        {
            var at = random.Next(words.Count);
            question.Add(words[at]);
            words.RemoveAt(at);
            if (question.Count + 1 < length && random.Next(3) == 0) question.Add(Fillers[random.Next(Fillers.Length)]);
        }
        if (misspelt) question[^1] = Misspell(question[^1], random);
        return string.Join(' ', question) + "?";
    }

    private static string Misspell(string word, Random random)
    {
        if (word.Length < 4) return word;
        var at = random.Next(1, word.Length - 1);
        return random.Next(2) == 0 ? word.Remove(at, 1) : string.Concat(word.AsSpan(0, at), [word[at + 1], word[at]], word.AsSpan(at + 2));
    }
}
