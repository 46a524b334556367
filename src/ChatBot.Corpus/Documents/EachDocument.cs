using ChatBot.Corpus.Reading;

namespace ChatBot.Corpus.Documents;

/// <summary>Passes over all documents of a corpus, several at once.</summary>
internal static class EachDocument
{
    /// <param name="make">From a document and its position; from any thread.</param>
    /// <returns>In the order of the documents.</returns>
    public static T[] Make<T>(IReadOnlyList<Document> documents, Func<Document, int, T> make)
    {
        var made = new T[documents.Count];
        Parallel.For(0, made.Length, number => made[number] = PatternPatience.Try(() => make(documents[number], number)));
        return made;
    }

    public static Dictionary<Document, T> Keyed<T>(IReadOnlyList<Document> documents, T[] values)
    {
        var keyed = new Dictionary<Document, T>(values.Length);
        for (var number = 0; number < values.Length; number++) keyed.Add(documents[number], values[number]);
        return keyed;
    }
}
