using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading;

/// <summary>A digest stands for an original that cannot be shipped; where the original lies in the folder, the digest steps aside.</summary>
internal static class Digests
{
    public static List<Document> StepAside(List<Document> documents, List<RefusedFile> refused)
    {
        var bySha = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var document in documents) bySha.TryAdd(document.Sha256, document);
        var kept = new List<Document>(documents.Count);
        foreach (var document in documents)
        {
            if (document.StandsFor is not { } original || !bySha.TryGetValue(original, out var found)) kept.Add(document);
            else refused.Add(new RefusedFile(document.Path, $"steps aside for {found.Path}"));
        }

        return kept;
    }
}
