using ChatBot.Corpus;
using ChatBot.Corpus.Talks;

namespace ChatBot.Web.Reading;

/// <summary>Questions that this corpus answers, for somebody who has never asked it anything: of what there is most.</summary>
internal static class Examples
{
    /// <summary>Each works as it stands.</summary>
    public static IEnumerable<string> Of(CorpusSnapshot corpus)
    {
        if (Fullest(corpus, talk => talk.Attendees.Count) is { } attended) yield return $"Who attended {attended.Name}?";
        if (Fullest(corpus, talk => talk.Outcomes.Count) is { } concluded) yield return $"What was agreed at {concluded.Name}?";
        if (Fullest(corpus, talk => talk.Actions.Count) is { } assigned) yield return $"What are the action items from {assigned.Name}?";
        if (corpus.People.MostTalking is { } speaker) yield return $"/quote {speaker}";
        else if (MostMeeting(corpus) is { } person) yield return $"Which talks did {person} attend?";
        yield return "/timeline";
        yield return "/sources";
    }

    /// <summary>A talk that is recorded before one that is only told of.</summary>
    private static Talk? Fullest(CorpusSnapshot corpus, Func<Talk, int> count) =>
        corpus.Talks.Where(talk => count(talk) > 0).OrderBy(talk => talk.Source).ThenByDescending(count).FirstOrDefault();

    private static string? MostMeeting(CorpusSnapshot corpus) =>
        corpus.Talks.SelectMany(talk => talk.Attendees).CountBy(part => part.Person.Name).OrderByDescending(talks => talks.Value).FirstOrDefault().Key;
}
