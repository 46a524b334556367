using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Summary;

/// <summary>
/// A recorder writes notes and puts the transcript below them. The notes sum up the talk already, so what was said word for word is left
/// out of a summary where they stand.
/// </summary>
internal static class Notes
{
    /// <summary>Fewer passages are an introduction or an agenda.</summary>
    private const int Fewest = 8;

    /// <summary>Some passages without the turns of each transcript that has notes in sections of their own.</summary>
    /// <param name="passages">Those that say something, in the order of the corpus.</param>
    public static IEnumerable<Passage> InPlaceOfTurns(IReadOnlyList<Passage> passages, CorpusSnapshot corpus)
    {
        foreach (var ofDocument in passages.GroupBy(corpus.DocumentOf))
        {
            var notes = Of(ofDocument.Key, [.. ofDocument]);
            foreach (var passage in notes.Count >= Fewest ? notes : ofDocument.AsEnumerable()) yield return passage;
        }
    }

    private static List<Passage> Of(Document document, List<Passage> passages)
    {
        if (document.Provenance.Provenance is not (Provenance.Transcript or Provenance.Minutes)) return [];
        var spoken = passages.Where(IsSpoken).Select(passage => passage.Section).ToHashSet();
        return spoken.Count == 0 ? [] : passages.FindAll(passage => !IsSpoken(passage) && !spoken.Contains(passage.Section));
    }

    private static bool IsSpoken(Passage passage) => passage.Kind == PassageKind.Turn || passage.Speaker is not null;
}
