using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Documents;

/// <summary>Passes over all documents of a corpus, several at once.</summary>
internal static class EachDocument
{
    /// <param name="make">From a document and its position; from any thread.</param>
    /// <returns>In the order of the documents.</returns>
    /// <exception cref="DocumentTooHardException">For the first document for which a pattern gave up every time.</exception>
    public static T[] Make<T>(IReadOnlyList<Document> documents, Func<Document, int, T> make)
    {
        var (made, tooHard) = (new T[documents.Count], new DocumentTooHardException?[documents.Count]);
        Parallel.For(0, made.Length, (number, loop) =>
        {
            try
            {
                made[number] = PatternPatience.Try(() => make(documents[number], number));
            }
            catch (RegexMatchTimeoutException exhausted)
            {
                tooHard[number] = new DocumentTooHardException(documents[number], exhausted);
                loop.Break();
            }
        });
        return Array.Find(tooHard, hard => hard is not null) is { } first ? throw first : made;
    }

    public static Dictionary<Document, T> Keyed<T>(IReadOnlyList<Document> documents, T[] values)
    {
        var keyed = new Dictionary<Document, T>(values.Length);
        for (var number = 0; number < values.Length; number++) keyed.Add(documents[number], values[number]);
        return keyed;
    }
}
