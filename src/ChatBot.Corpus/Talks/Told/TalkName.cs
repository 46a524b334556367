using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Talks.Told;

/// <summary>A name for a talk that prose tells of in a whole sentence.</summary>
internal static class TalkName
{
    public static string Of(string noun, IReadOnlyList<Person> participants) => participants.Count switch
    {
        1 => $"{noun} of {participants[0].Name}",
        _ => $"{noun} between {string.Join(", ", participants.Take(participants.Count - 1).Select(person => person.Name))} and {participants[^1].Name}",
    };
}
