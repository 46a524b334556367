namespace ChatBot.Corpus.Talks;

/// <summary>Many minutes list at the top or end what they note on the way; but the same words may also be said of two matters.</summary>
internal static class Repeats
{
    /// <summary>Each thing once, the first time it is noted.</summary>
    /// <param name="text">Its words; marks, blanks and case do not tell two things apart.</param>
    /// <param name="place">Whose it is or where it stands, by which two that have the same words may differ.</param>
    /// <param name="areSame">Whether what is noted at two places, equal ones as well, is one thing.</param>
    public static List<T> Without<T, TPlace>(IReadOnlyList<T> noted, Func<T, string> text, Func<T, TPlace> place, Func<TPlace, TPlace, bool> areSame)
    {
        var kept = new List<T>(noted.Count);
        var placesByWords = new Dictionary<string, HashSet<TPlace>>(StringComparer.Ordinal);
        foreach (var one in noted)
        {
            var words = string.Concat(text(one).Where(char.IsLetterOrDigit)).ToLowerInvariant();
            if (!placesByWords.TryGetValue(words, out var places)) placesByWords.Add(words, places = []);
            var own = place(one);
            if (places.Any(other => areSame(own, other))) continue;
            places.Add(own);
            kept.Add(one);
        }

        return kept;
    }
}
