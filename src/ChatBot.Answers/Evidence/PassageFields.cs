using System.Collections;
using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Search;

namespace ChatBot.Answers.Evidence;

/// <summary>What of a passage is searched: its own words, and what other places of the corpus say of its speaker.</summary>
internal static class PassageFields
{
    public static PassageText Of(CorpusSnapshot corpus, Passage passage)
    {
        var speaker = passage.Speaker ?? "";
        if (corpus.People.SpeakerOf(passage) is { } person && person.Name != speaker) speaker = $"{speaker} {person.Name}";
        return new PassageText(passage.Text, PassageLibrary.HeadingOf(passage), speaker, passage.DocumentTitle);
    }

    /// <summary>From one state of a corpus to another: the documents, both ordered by path, that are gone, have come, or whose speakers have other names now.</summary>
    public static IReadOnlyList<PassageSplice> Changes(CorpusSnapshot before, CorpusSnapshot after)
    {
        var splices = new List<PassageSplice>();
        var (old, now) = (0, 0);
        while (old < before.Documents.Count || now < after.Documents.Count)
        {
            var gone = before.Documents.ElementAtOrDefault(old);
            var added = after.Documents.ElementAtOrDefault(now);
            var order = gone is null ? 1 : added is null ? -1 : string.CompareOrdinal(gone.Path, added.Path);
            if (order <= 0) old++;
            if (order >= 0) now++;
            if (order == 0 && IsSame(before, gone!, after, added!)) continue;
            var start = gone is null ? before.Passages.Count : before.FirstPassageOf(gone);
            splices.Add(new PassageSplice(start, order <= 0 ? FieldsOf(before, gone!) : [], order >= 0 ? FieldsOf(after, added!) : []));
        }

        return splices;
    }

    private static bool IsSame(CorpusSnapshot before, Document gone, CorpusSnapshot after, Document added)
    {
        if (!ReferenceEquals(gone, added)) return false;
        var (speakers, others) = (before.People.SpeakersIn(gone), after.People.SpeakersIn(added));
        return speakers.Count == others.Count && speakers.All(speaker => others.TryGetValue(speaker.Key, out var other) && other.Name == speaker.Value.Name);
    }

    /// <summary>All passages', each made when it is asked for.</summary>
    public static IReadOnlyList<PassageText> All(CorpusSnapshot corpus) => new FieldList(corpus);

    private static List<PassageText> FieldsOf(CorpusSnapshot corpus, Document document) => [.. document.Passages.Select(passage => Of(corpus, passage))];

    private sealed class FieldList(CorpusSnapshot corpus) : IReadOnlyList<PassageText>
    {
        public int Count => corpus.Passages.Count;

        public PassageText this[int index] => Of(corpus, corpus.Passages[index]);

        public IEnumerator<PassageText> GetEnumerator() => corpus.Passages.Select(passage => Of(corpus, passage)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
