namespace ChatBot.Corpus.Talks;

/// <summary>Finds the talks that documents hold or tell of.</summary>
internal static class TalkFinder
{
    public static IReadOnlyList<Talk> Find(CorpusSnapshot corpus) { _ = corpus; return []; }
}
