using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Answers.Outcomes;

/// <summary>A passage with what came of a talk.</summary>
/// <param name="Marks">The words that tell; empty where the passage tells as a whole.</param>
internal sealed record TalkOutcome(Passage Passage, IReadOnlyList<Mark> Marks)
{
    /// <summary>"Agreed in the room", "Motion carried unanimously": words for deciding, and none for what.</summary>
    private const int MostWordsOfNoMatter = 2;

    /// <summary>What a subject is looked for in: of somebody's turn only the words that decide.</summary>
    public string Words { get; private init; } = Passage.Text;

    /// <summary>The passage right above, where this one says that something was decided and not what; null where it says so itself, or the one above belongs to another section.</summary>
    public Passage? Matter(Talk talk)
    {
        if (new AnalyzedText(Passage.Text).ContentLength > MostWordsOfNoMatter) return null;
        var above = talk.Passages.LastOrDefault(other => other.DocumentPath == Passage.DocumentPath && other.Ordinal == Passage.Ordinal - 1);
        return above?.Section == Passage.Section && above?.Kind is not PassageKind.Metadata ? above : null;
    }

    /// <summary>Its outcomes, then the passages beside them in which the record plainly decides; each passage once.</summary>
    public static IEnumerable<TalkOutcome> Of(Talk talk)
    {
        var decisions = talk.Decisions.ToLookup(decision => decision.Passage);
        var outcomes = talk.Outcomes.Select(passage => new TalkOutcome(passage, Told(passage, decisions[passage])));
        var further = decisions.Where(decided => !talk.Outcomes.Contains(decided.Key))
            .Select(decided => new TalkOutcome(decided.Key, Told(decided.Key, decided)) { Words = string.Join('\n', decided.Select(decision => decision.Text)) });
        return outcomes.Concat(further);
    }

    private static IReadOnlyList<Mark> Told(Passage passage, IEnumerable<Decision> decisions)
    {
        var telling = TellingSentences.Of(passage.Text).Select(sentence => new Mark(sentence.Start, sentence.End - sentence.Start));
        var decided = decisions.Where(decision => decision.Length < passage.Text.Length).Select(decision => new Mark(decision.Start, decision.Length));
        return Marker.Joined(passage.Text, [.. telling, .. decided]);
    }
}
