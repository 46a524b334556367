using ChatBot.Corpus.Documents;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Recorded;
using ChatBot.Corpus.Talks.Told;

namespace ChatBot.Corpus.Talks;

/// <summary>Finds the talks that documents hold or tell of. What is found in one depends on the others only by what they make known of people.</summary>
internal sealed class TalkFinder
{
    private readonly Dictionary<Document, FoundTalks> _byDocument;

    private TalkFinder(IReadOnlyList<Document> documents, PeopleDirectory people, Func<Document, int, FoundTalks?> known)
    {
        var found = EachDocument.Make(documents, (document, number) => known(document, number) ?? Find(document, people));
        foreach (var one in found) one.Notes?.Share(people.Harvest.Shared);
        _byDocument = EachDocument.Keyed(documents, found);
        Talks = [.. found.SelectMany(one => one.Talks)];
    }

    /// <summary>Ordered by document, then by where they stand in it.</summary>
    public IReadOnlyList<Talk> Talks { get; }

    /// <param name="known">What was found with these very people; null for a document that is to be searched.</param>
    public static TalkFinder Of(IReadOnlyList<Document> documents, PeopleDirectory people, Func<Document, FoundTalks?> known) =>
        new(documents, people, (document, _) => known(document));

    /// <summary>
    /// The talks of other documents, most of which are the same as here. What is found is the same as without this, only sooner.
    /// </summary>
    public TalkFinder Again(IReadOnlyList<Document> documents, PeopleDirectory people) =>
        new(documents, people, (document, number) => _byDocument.GetValueOrDefault(document)?.Under(people, document, number));

    public FoundTalks Of(Document document) => _byDocument[document];

    /// <summary>A document that is a record is not searched for other talks it mentions: its narration tells of its own.</summary>
    private static FoundTalks Find(Document document, PeopleDirectory people)
    {
        using var passages = document.Passages.KeepRead();
        var noting = new PeopleNoting();
        var asked = people.NotingIn(noting);
        var recorded = RecordedTalks.In(document, asked);
        return new FoundTalks([.. recorded.Count > 0 ? recorded : ToldTalks.In(document, asked)], noting.Notes());
    }
}
