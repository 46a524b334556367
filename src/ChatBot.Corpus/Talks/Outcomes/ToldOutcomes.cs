using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks.Told;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>What a report says was agreed: each passage goes to the one talk it can belong to.</summary>
internal static class ToldOutcomes
{
    public static IReadOnlyList<Passage> Of(List<TalkStatement> talk, Document document, List<List<TalkStatement>> talks)
    {
        var outcomes = new List<Passage>();
        foreach (var passage in document.Passages)
        {
            if (passage.Speaker is null && passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && SaysAgreed(passage) && TalkOf(passage, talks) == talk)
                outcomes.Add(passage);
        }

        return outcomes;
    }

    private static bool SaysAgreed(Passage passage)
    {
        if (!OutcomeWords.SaysAgreed(passage.Text) && !passage.Text.Contains("agree", StringComparison.OrdinalIgnoreCase)) return false;
        return Sentences.Of(passage.Text, WordScanner.Scan(passage.Text)).Exists(range => OutcomeWords.SaysAgreed(passage.Text[range.Start..range.End]));
    }

    /// <summary>The talk that the passage tells of; else the last one before it with people whom it names, else the last such one.</summary>
    private static List<TalkStatement>? TalkOf(Passage passage, List<List<TalkStatement>> talks)
    {
        var held = talks.FindAll(talk => !talk[0].Planned);
        if (held.Count == 1) return held[0];
        var here = held.FindAll(talk => talk.Exists(statement => statement.Passage == passage));
        if (here.Count > 0) return here[0];
        var naming = held.FindAll(talk => talk[0].Participants.All(person => Names(passage, person)));
        if (naming.Count > 0) return naming.FindLast(talk => talk[0].Passage.Ordinal < passage.Ordinal) ?? naming[^1];
        return held.Count > 0 ? held[0] : null;
    }

    private static bool Names(Passage passage, People.Person person) =>
        passage.Text.Contains(person.Name[(person.Name.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase);
}
