using ChatBot.Answers.Citations;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers;

/// <summary>How answers head what belongs to a talk.</summary>
internal static class TalkFacts
{
    /// <summary>"Minutes of the Harbour Committee (March 4, 2031, Eastwick Town Hall, minutes)".</summary>
    public static string Heading(Talk talk) => $"{talk.Name} ({Of(talk)})";

    /// <summary>Date and place as far as known, and the kind of source.</summary>
    public static string Of(Talk talk)
    {
        var facts = new List<string>();
        if (talk.Date is { } date) facts.Add(Wording.Date(date));
        if (talk.Place is { } place) facts.Add(place);
        facts.Add(ProvenanceLabels.Label(talk.Provenance));
        return string.Join(", ", facts);
    }
}
