using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Told;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>What a report says was agreed: each passage goes to the one talk it can belong to.</summary>
internal static class ToldOutcomes
{
    /// <summary>The outcomes of each talk that was held, under the position of the talk.</summary>
    public static ILookup<int, Passage> In(Document document, List<List<TalkStatement>> talks) =>
        document.Passages
            .Where(passage => passage.Speaker is null && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && SaysAgreed(passage.Text))
            .ToLookup(passage => TalkOf(passage, talks));

    /// <summary>Sentence by sentence, so that a denial in one does not silence another.</summary>
    public static bool SaysAgreed(string text) => TellingSentences.Of(text).Count > 0;

    /// <summary>The talk that the passage tells of; else the last one before it with people whom it names, else the last such one; else the first. -1 where none was held.</summary>
    private static int TalkOf(Passage passage, List<List<TalkStatement>> talks)
    {
        var held = Enumerable.Range(0, talks.Count).Where(number => !talks[number][0].Planned).ToList();
        if (held.Count == 0) return -1;
        var here = held.FindIndex(number => talks[number].Exists(statement => statement.Passage == passage));
        if (here >= 0) return held[here];
        var naming = held.FindAll(number => talks[number][0].Participants.All(person => Names(passage, person)));
        if (naming.Count == 0) return held[0];
        var before = naming.FindLastIndex(number => talks[number][0].Passage.Ordinal < passage.Ordinal);
        return before >= 0 ? naming[before] : naming[^1];
    }

    private static bool Names(Passage passage, Person person) =>
        passage.Text.Contains(person.Name[(person.Name.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase);
}
