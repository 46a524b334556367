using System.Text.RegularExpressions;
using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Documents;

/// <summary>Passes over all documents of a corpus, several at once.</summary>
internal static class EachDocument
{
    /// <param name="make">From a document and its position; from any thread.</param>
    /// <returns>In the order of the documents.</returns>
    /// <exception cref="TooHardDocumentsException">For all documents for which a pattern gave up every time.</exception>
    public static T[] Make<T>(IReadOnlyList<Document> documents, Func<Document, int, T> make)
    {
        var (made, exhausted) = (new T[documents.Count], new RegexMatchTimeoutException?[documents.Count]);
        Parallel.For(0, made.Length, number =>
        {
            try
            {
                made[number] = PatternPatience.Try(() => make(documents[number], number));
            }
            catch (RegexMatchTimeoutException timeout)
            {
                exhausted[number] = timeout;
            }
        });
        return Array.Find(exhausted, timeout => timeout is not null) is { } cause
            ? throw new TooHardDocumentsException([.. documents.Where((_, number) => exhausted[number] is not null)], cause)
            : made;
    }

    public static Dictionary<Document, T> Keyed<T>(IReadOnlyList<Document> documents, T[] values)
    {
        var keyed = new Dictionary<Document, T>(values.Length);
        for (var number = 0; number < values.Length; number++) keyed.Add(documents[number], values[number]);
        return keyed;
    }
}
