namespace ChatBot.Answers.Evidence;

/// <summary>How much of a question the hits of a stretch, or of a document, have together.</summary>
internal sealed class StretchCoverage(AskedTerms asked, PassageLibrary library, HitMap hits, AnalyzedPassages texts)
{
    private readonly Dictionary<string, float> _documents = new(StringComparer.Ordinal);

    public float Around(int number, int reach)
    {
        var covered = 0f;
        foreach (var term in asked.Terms)
            for (var offset = -reach; offset <= reach; offset++)
                if (hits.Has(number + offset) && library.Neighbour(number, offset) is not null && term.MatchIn(texts.Of(number + offset)) >= AskedTerm.Same)
                {
                    covered += term.Weight;
                    break;
                }

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
        foreach (var term in asked.Terms)
        {
            var having = hits.Documents.Where(document => hits.In(document).Any(number => term.MatchIn(texts.Of(number)) >= AskedTerm.Same)).ToList();
            foreach (var document in having) _documents[document] += term.Weight / asked.TotalWeight * (1 - (having.Count - 1f) / hits.Documents.Count);
        }
    }
}
