using System.Text.RegularExpressions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Summary;

/// <summary>How much an outcome counts in a summary: what stands in a final list more than what was settled on the way.</summary>
/// <param name="outcomes">The passages that say what came of it.</param>
/// <param name="passages">All of the talks.</param>
internal sealed partial class OutcomeWeights(IEnumerable<Passage> outcomes, IEnumerable<Passage> passages)
{
    private const float Listed = 2;

    /// <summary>Sections of which most passages, and not one alone, say what came of it.</summary>
    private readonly HashSet<(string Path, int Section)> _lists = Lists(outcomes, passages);

    public float Of(Passage outcome) => _lists.Contains(SectionOf(outcome)) ? Listed : 1;

    private static HashSet<(string Path, int Section)> Lists(IEnumerable<Passage> outcomes, IEnumerable<Passage> passages)
    {
        var told = outcomes.CountBy(SectionOf).ToDictionary();
        return
        [
            .. passages.Where(Telling.May).CountBy(SectionOf)
                .Where(all => told.GetValueOrDefault(all.Key) is > 1 and var some && some * 3 >= all.Value * 2)
                .Select(all => all.Key),
        ];
    }

    private static (string Path, int Section) SectionOf(Passage passage) => (passage.DocumentPath, passage.Section.Number);

    /// <summary>That a meeting was opened or closed, and its papers approved: it is left out where anything else came of it.</summary>
    public static bool IsFormality(Passage outcome) => Formality().IsMatch(outcome.Text);

    [GeneratedRegex(
        @"\b(?:(?:minutes|agenda)\b[^.]{0,80}\b(?:approved|adopted|accepted|amended)"
        + @"|(?:approved?|adopt(?:ed)?|accept(?:ed)?)\s+the\s+(?:minutes|agenda)|adjourn\w*|to\s+order\s+at|quorum)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formality();
}
