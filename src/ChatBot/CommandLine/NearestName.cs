namespace ChatBot.CommandLine;

/// <summary>The name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The first of the names that fewest edits reach, or that begins alike; null when all are too far.</summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var (name, distance) = names.Select(name => (name, Distance(typed, name))).DefaultIfEmpty().MinBy(pair => pair.Item2);
        return name is not null && distance <= Math.Max(2, typed.Length / 3) ? name : null;
    }

    /// <summary>Levenshtein's distance; a name that begins with what was typed is one away.</summary>
    private static int Distance(string typed, string name)
    {
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return 1;
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(typed[i - 1]) == char.ToLowerInvariant(name[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
