using ChatBot.Index;
using ChatBot.Index.Analysis;

namespace ChatBot.Benchmarks.Search;

/// <summary>What one would do without an index: look for the question's words in every passage and keep those that have the most.</summary>
internal static class PlainScan
{
    public static int[] Find(IReadOnlyList<PassageText> passages, string question, int count)
    {
        string[] words = [.. TextAnalyzer.Analyze(question).Where(token => !token.IsStopWord).Select(token => question.Substring(token.Start, token.Length))];
        var best = new PriorityQueue<int, int>();
        for (var i = 0; i < passages.Count; i++)
        {
            var found = 0;
            foreach (var word in words)
            {
                if (passages[i].Words.Contains(word, StringComparison.OrdinalIgnoreCase)) found++;
            }
            if (found == 0) continue;
            if (best.Count < count) best.Enqueue(i, found);
            else best.EnqueueDequeue(i, found);
        }
        return [.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];
    }
}
