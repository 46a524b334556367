using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Ask;

/// <summary>When a list answers, the whole list answers: its heading or lead says what is asked, its items are the answer.</summary>
internal sealed class WholeLists(Engine engine)
{
    /// <summary>Lists are looked for among so many of the best passages.</summary>
    private const int Looked = 12;

    /// <summary>The share of the question that the list's own lead or heading must say.</summary>
    private const float EnoughInLead = 0.5f;

    private const int Longest = 30;

    /// <summary>The list's items in order; empty when no list answers.</summary>
    public IReadOnlyList<Passage> Around(FoundEvidence found)
    {
        foreach (var ranked in found.Ranked.Take(Looked))
        {
            if (ranked.Passage.Kind is not (PassageKind.ListItem or PassageKind.Attendee)) continue;
            var lead = new AnalyzedText(ranked.Passage.ListLead ?? ranked.Passage.Section.Heading);
            var said = found.Asked.Terms.Sum(term => term.MatchIn(lead) >= AskedTerm.Same ? term.Weight : 0) / found.Asked.TotalWeight;
            if (said < EnoughInLead) continue;
            var items = Items(ranked.Passage);
            if (items.Count is > 1 and <= Longest) return items;
        }

        return [];
    }

    private List<Passage> Items(Passage item)
    {
        Document document = engine.Corpus.DocumentOf(item);
        var first = item.Ordinal;
        while (first > 0 && Together(document.Passages[first - 1], item)) first--;
        var last = item.Ordinal;
        while (last < document.Passages.Count - 1 && Together(document.Passages[last + 1], item)) last++;
        return [.. document.Passages.Skip(first).Take(last - first + 1)];
    }

    private static bool Together(Passage one, Passage other) => one.Kind == other.Kind && one.Section == other.Section && one.ListLead == other.ListLead;
}
