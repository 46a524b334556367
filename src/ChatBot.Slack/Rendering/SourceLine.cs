using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;

namespace ChatBot.Slack.Rendering;

/// <summary>Where a citation comes from, in one line that begins with what kind of source it is.</summary>
internal static class SourceLine
{
    private const int LongestName = 160;

    /// <summary>"🟩 minutes · [1] Harbour lease › Round 2, paragraph 12, Mara Oyelaran, 2025-03-19".</summary>
    /// <param name="number">From 0; shown from 1.</param>
    public static string Of(Citation citation, int number) => Of(new SourceGroup([number], [citation]));

    /// <summary>"🟩 minutes · [1]–[3] Harbour lease › Round 2, paragraphs 12–14, 2025-03-19".</summary>
    public static string Of(SourceGroup group)
    {
        var section = group.Section is { } path ? $" › {Texts.Shortened(path, LongestName)}" : "";
        string?[] facts =
        [
            $"{Texts.Shortened(group.Title, LongestName)}{section}",
            Texts.Shortened(group.Paragraphs, LongestName),
            group.Speaker is { } speaker ? Texts.Shortened(speaker, LongestName) : null,
            group.Published,
        ];
        return $"{Label(group.Provenance)} · {Texts.Shortened(group.Numbers, LongestName)} {string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact)))}";
    }

    /// <summary>In words and in colour.</summary>
    public static string Label(Provenance provenance) => $"{Sign(provenance)} {ProvenanceLabels.Label(provenance)}";

    /// <summary>Its colour; for an imagined scene a mask.</summary>
    public static string Sign(Provenance provenance) => provenance switch
    {
        Provenance.Fiction => "🎭",
        Provenance.Transcript => "🟦",
        Provenance.Minutes => "🟩",
        Provenance.Report => "⬜",
        Provenance.Opinion => "🟧",
        Provenance.Comment => "🟨",
        _ => "▫️",
    };
}
