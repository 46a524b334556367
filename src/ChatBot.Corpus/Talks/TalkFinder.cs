using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks.Recorded;
using ChatBot.Corpus.Talks.Told;

namespace ChatBot.Corpus.Talks;

/// <summary>Finds the talks that documents hold or tell of.</summary>
internal static class TalkFinder
{
    public static IReadOnlyList<Talk> Find(CorpusSnapshot corpus)
    {
        var talks = new List<Talk>();
        foreach (var document in corpus.Documents) talks.AddRange(In(document, corpus));
        return talks;
    }

    /// <summary>A document that is a record is not searched for other talks it mentions: its narration tells of its own.</summary>
    private static List<Talk> In(Document document, CorpusSnapshot corpus)
    {
        var recorded = RecordedTalks.In(document, corpus.People);
        return recorded.Count > 0 ? recorded : ToldTalks.In(document, corpus.People);
    }
}
