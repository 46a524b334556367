using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>
/// Which of the documents that were read make up the corpus: all but digests whose original is among them, and those whose text is too much for finding people and talks.
/// Which these are is remembered until their files change. For one caller at a time.
/// </summary>
internal sealed class Admission
{
    // By reference: a file that was read anew is another document.
    private readonly HashSet<Document> _tooHard = [];

    /// <summary>Makes something of those that are admitted, told what is left out beside those that were refused before.</summary>
    public T Make<T>(IReadOnlyList<Document> documents, IReadOnlyList<RefusedFile> refused, Func<IReadOnlyList<Document>, IReadOnlyList<RefusedFile>, T> make)
    {
        _tooHard.IntersectWith(documents);
        while (true)
        {
            var left = refused.Concat(documents.Where(_tooHard.Contains).Select(TooHardDocumentsException.Refused)).ToList();
            var kept = Digests.StepAside([.. documents.Where(document => !_tooHard.Contains(document))], left);
            try
            {
                return make(kept, left);
            }
            catch (TooHardDocumentsException hard)
            {
                _tooHard.UnionWith(hard.Documents);
            }
        }
    }
}
