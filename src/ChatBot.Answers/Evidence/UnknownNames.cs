namespace ChatBot.Answers.Evidence;

/// <summary>Names that a question has and no document: what is asked of them cannot be answered, and the person is told which they are.</summary>
internal static class UnknownNames
{
    /// <summary>Words known or written as names which stand nowhere in the corpus in any near spelling; as written, words side by side as one name.</summary>
    public static IReadOnlyList<string> Of(FoundEvidence found, PassageLibrary library)
    {
        var unknown = new List<(string Name, int Last)>();
        foreach (var term in found.Asked.Terms)
        {
            if (library.Index.DocumentFrequency(term.Term) > 0 || term.Alternatives.Values.Any(nearness => nearness >= AskedTerm.Same)) continue;
            if (!term.IsName && !(IsCapitalised(term) && Capitals.TellNames(found.Asked.Language))) continue;
            var written = term.Written is [.. var owner, '\'' or '\u2019', 's' or 'S'] ? owner : term.Written;
            if (unknown is [.., var (name, last)] && last + 1 == term.Position) unknown[^1] = ($"{name} {written}", term.Position);
            else unknown.Add((written, term.Position));
        }

        return unknown.ConvertAll(pair => pair.Name);
    }

    /// <summary>Further in than the first word, where every sentence has a capital.</summary>
    private static bool IsCapitalised(AskedTerm term) => term.Position > 0 && char.IsUpper(term.Written[0]);
}
