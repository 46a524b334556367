namespace ChatBot.Index.Analysis.Languages;

/// <summary>
/// Families of words that the Porter 2 of Lucene takes for another family; newer descriptions of it keep them apart, too.
/// </summary>
internal static class WordsApart
{
    private const string Families = """
        internat international internationally;organiz organization organizations organisation organisations organize organizes
        organized organizing organizer organizers organise organises organised organising organiser organisers organizational
        organisational;emergenc emergency emergencies; universit university universities
        """;

    /// <summary>Each form with its stem.</summary>
    public static IEnumerable<(string Form, string Term)> Stems()
    {
        foreach (var family in Families.Split(';'))
        {
            var words = family.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words.Skip(1)) yield return (form, words[0]);
        }
    }
}
