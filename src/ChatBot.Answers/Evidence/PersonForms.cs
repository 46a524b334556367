namespace ChatBot.Answers.Evidence;

/// <summary>"Spokesman", "spokeswoman" and "spokesperson" are one office.</summary>
internal static class PersonForms
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["man", "woman", "person"];

    /// <summary>The other forms of an office; none for a word that is not one.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var ending = Endings.Where(candidate => word.EndsWith(candidate, StringComparison.Ordinal)).MaxBy(candidate => candidate.Length);
        if (ending is null || word.Length - ending.Length < ShortestStem) return [];
        var stem = word[..^ending.Length];
        return Endings.Where(other => other != ending).Select(other => stem + other);
    }
}
