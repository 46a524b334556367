using ChatBot.Answers.Citations;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// The passages that a page's lines rest on, to be opened: as many as a select holds, each with its number, its first words and where
/// it stands.
/// </summary>
internal static class PassageSelect
{
    /// <param name="numbers">Positions in <paramref name="citations"/>, from 0; at least one.</param>
    public static Component Of(IEnumerable<int> numbers, IReadOnlyList<Citation> citations) => Component.Select(
        new ButtonAction.OpenChosen().ToString(),
        "Open a passage",
        [
            .. numbers.Order()
                .DistinctBy(number => citations[number].Id)
                .Take(MessageLimits.SelectOptions)
                .Select(number => Option(number, citations[number])),
        ]);

    private static SelectOption Option(int number, Citation citation)
    {
        var spoken = citation.Speaker is { Length: > 0 } speaker ? $"{speaker}: {citation.Quote}" : citation.Quote;
        var where = $"{ProvenanceStyle.Label(citation.Provenance)}, paragraph {citation.Passage.Paragraph}, {citation.Passage.DocumentTitle}";
        return new SelectOption(
            DiscordMarkdown.Plain($"[{number + 1}] {spoken}", MessageLimits.OptionLabel),
            citation.Id.ToString(),
            DiscordMarkdown.Plain(where, MessageLimits.OptionDescription));
    }
}
