using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Ask;

/// <summary>When a list answers, the whole list answers: its heading or lead says what is asked, its items are the answer.</summary>
internal sealed class WholeLists(Engine engine)
{
    /// <summary>The share of the question that the list's own lead or heading must say.</summary>
    private const float EnoughInLead = 0.6f;

    /// <summary>A single passage that says this much more of the question than the lead answers it instead.</summary>
    private const float SaysMore = 0.15f;

    private const int Longest = 30;

    /// <summary>The items in order; empty when no list answers.</summary>
    public IReadOnlyList<Passage> Answering(FoundEvidence found)
    {
        if (found.Ranked.Count == 0) return [];
        var best = found.Ranked
            .Where(ranked => ranked.Passage.Kind is (PassageKind.ListItem or PassageKind.Attendee) && ranked.IsOnTheSideOf(found.Ranked[0]))
            .Select(ranked => (ranked.Passage, Share: ShareOfLead(found, ranked.Passage), ranked.Score))
            .Where(list => list.Share >= EnoughInLead)
            .OrderByDescending(list => list.Share)
            .ThenByDescending(list => list.Score)
            .FirstOrDefault();
        if (best.Passage is null || found.Asked.ShareSaidIn(engine.Library.Facts[found.Ranked[0].Number].Words) > best.Share + SaysMore) return Introduced(found);
        var items = Items(best.Passage);
        return items.Count is > 1 and <= Longest ? items : [];
    }

    /// <summary>The list that the best passage introduces, when several things are asked for: "which points …", "what four elements …".</summary>
    private List<Passage> Introduced(FoundEvidence found)
    {
        var best = found.Ranked[0];
        var several = found.Question.Focus is { Length: > 3 } focus && focus.EndsWith('s') && !focus.EndsWith("ss", StringComparison.Ordinal);
        if (!several || best.Passage.Kind != PassageKind.Paragraph) return [];
        if (engine.Library.Neighbour(best.Number, 1) is not { Kind: PassageKind.ListItem } next || next.Section != best.Passage.Section) return [];
        var items = Items(next);
        return items.Count is > 1 and <= Longest ? items : [];
    }

    private static float ShareOfLead(FoundEvidence found, Passage item)
    {
        var lead = new AnalyzedText(item.ListLead ?? item.Section.Heading);
        return found.Asked.ShareSaidIn(lead);
    }

    private List<Passage> Items(Passage item)
    {
        var document = engine.Corpus.DocumentOf(item);
        var first = item.Ordinal;
        while (first > 0 && Together(document.Passages[first - 1], item)) first--;
        var last = item.Ordinal;
        while (last < document.Passages.Count - 1 && Together(document.Passages[last + 1], item)) last++;
        return [.. Enumerable.Range(first, last - first + 1).Select(ordinal => document.Passages[ordinal])];
    }

    private static bool Together(Passage one, Passage other) => one.Kind == other.Kind && one.Section == other.Section && one.ListLead == other.ListLead;
}
