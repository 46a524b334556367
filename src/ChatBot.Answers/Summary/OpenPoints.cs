using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks.Outcomes;

namespace ChatBot.Answers.Summary;

/// <summary>What a record leaves open: its action items, and what it says is not settled.</summary>
internal sealed class OpenPoints(Engine engine, SummaryScope scope)
{
    /// <summary>The passages with action items that are still to be done; their words are marked.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Mark>> Tasks { get; } = scope.Talks.SelectMany(talk => talk.Actions)
        .GroupBy(action => engine.Corpus.NumberOf(action.Passage))
        .ToDictionary(
            group => group.Key,
            group => Joined(group.First().Passage, group.Select(action => new Mark(action.Start, action.Length))));

    /// <summary>
    /// The passages that name an open question, or stand in a list of such; the sentences that do are marked. Who asks whether there are
    /// any names none.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Mark>> Questions(IEnumerable<Passage> telling) => telling
        .Select(passage => (Number: engine.Corpus.NumberOf(passage), Marks: MarksOf(passage)))
        .Where(open => open.Marks is not null && !Tasks.ContainsKey(open.Number))
        .ToDictionary(open => open.Number, open => open.Marks!);

    private static IReadOnlyList<Mark>? MarksOf(Passage passage)
    {
        if (passage.IsTicked) return null;
        if (OpenSentences.AreUnder(passage.Section.Heading) || passage.ListLead is { } lead && OpenSentences.AreUnder(lead)) return [];
        var sentences = OpenSentences.Of(passage.Text).Where(range => passage.Text[range.End - 1] != '?').ToList();
        return sentences.Count == 0 ? null : Joined(passage, sentences.Select(range => new Mark(range.Start, range.End - range.Start)));
    }

    private static IReadOnlyList<Mark> Joined(Passage passage, IEnumerable<Mark> marks) => Marker.Joined(passage.Text, [.. marks]);
}
