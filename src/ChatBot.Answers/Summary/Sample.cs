namespace ChatBot.Answers.Summary;

/// <summary>Some of many, evenly from the first to the last: what is reckoned for every pair stays quick in a document of any length.</summary>
internal static class Sample
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int most) =>
        all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(at => all[(int)((long)at * all.Count / most)])];
}
