using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Recorded;
using ChatBot.Corpus.Talks.Told;

namespace ChatBot.Corpus.Talks;

/// <summary>Finds the talks that documents hold or tell of. What is found in one depends on the others only by what they make known of people.</summary>
internal sealed class TalkFinder
{
    private readonly Dictionary<Document, Found> _byDocument;

    /// <param name="before">Of a corpus that may have some of the documents; null for none. What is found is the same with it, only sooner.</param>
    public TalkFinder(IReadOnlyList<Document> documents, PeopleDirectory people, TalkFinder? before)
    {
        var found = EachDocument.Make(documents, (document, number) => before?.Known(document, people, number) ?? Find(document, people));
        _byDocument = EachDocument.Keyed(documents, found);
        Talks = [.. found.SelectMany(one => one.Talks)];
    }

    /// <summary>Ordered by document, then by where they stand in it.</summary>
    public IReadOnlyList<Talk> Talks { get; }

    private Found? Known(Document document, PeopleDirectory people, int number) =>
        _byDocument.TryGetValue(document, out var found) && found.Notes.HoldFor(people, number) ? found : null;

    /// <summary>A document that is a record is not searched for other talks it mentions: its narration tells of its own.</summary>
    private static Found Find(Document document, PeopleDirectory people)
    {
        using var passages = document.Passages.KeepRead();
        var notes = new PeopleNotes();
        var noting = people.NotingIn(notes);
        var recorded = RecordedTalks.In(document, noting);
        return new Found(recorded.Count > 0 ? recorded : ToldTalks.In(document, noting), notes);
    }

    private sealed record Found(List<Talk> Talks, PeopleNotes Notes);
}
