namespace ChatBot.Answers.Summary;

/// <summary>Some of many, evenly from first to last: what is reckoned for every pair stays quick, however long a document is.</summary>
internal static class Sample
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int most) =>
        all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(at => all[(int)((long)at * all.Count / most)])];
}
