namespace ChatBot.Answers.Evidence;

/// <summary>How much of a question the hits of a stretch, or of a document, have together.</summary>
internal sealed class StretchCoverage(AskedTerms asked, PassageLibrary library, HitMap hits, AnalyzedPassages texts)
{
    private readonly Dictionary<string, float> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<int, bool[]> _said = [];

    public float Around(int number, int reach)
    {
        Span<bool> together = stackalloc bool[asked.Terms.Count];
        together.Clear();
        foreach (var hit in hits.Within(number, reach))
        {
            if (library.Neighbour(number, hit - number) is null) continue;
            var said = SaidIn(hit);
            for (var term = 0; term < said.Length; term++) together[term] |= said[term];
        }

        var covered = 0f;
        for (var term = 0; term < together.Length; term++) covered += together[term] ? asked.Terms[term].Weight : 0;
        return covered / asked.TotalWeight;
    }

    public float InDocument(string path)
    {
        if (_documents.Count == 0) MeasureDocuments();
        return _documents.GetValueOrDefault(path);
    }

    private void MeasureDocuments()
    {
        foreach (var document in hits.Documents) _documents[document] = 0;
        for (var term = 0; term < asked.Terms.Count; term++)
        {
            var having = hits.Documents.Where(document => hits.In(document).Any(number => SaidIn(number)[term])).ToList();
            foreach (var document in having) _documents[document] += asked.Terms[term].Weight / asked.TotalWeight * (1 - (having.Count - 1f) / hits.Documents.Count);
        }
    }

    /// <summary>For each term of the question whether the passage says it.</summary>
    private bool[] SaidIn(int number)
    {
        if (_said.TryGetValue(number, out var said)) return said;
        var words = texts.Of(number);
        return _said[number] = [.. asked.Terms.Select(term => term.MatchIn(words) >= AskedTerm.Same)];
    }
}
