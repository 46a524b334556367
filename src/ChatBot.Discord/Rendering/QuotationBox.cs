using ChatBot.Answers.Citations;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// One quoted passage in a box with the colour of its kind of source: the kind in words, who says what, and below it number, document,
/// section, paragraph and date. At its side the button that opens it.
/// </summary>
internal static class QuotationBox
{
    /// <summary>What a box has beside the passage's words, at most.</summary>
    public const int Frame = LongestBanner + LongestSpeaker + LongestPlace + LongestFacts + QuotedWords.Added;

    private const int LongestBanner = 80;
    private const int LongestSpeaker = 80;
    private const int LongestPlace = 160;
    private const int LongestFacts = 80;

    /// <param name="number">As readers count, from 1.</param>
    /// <param name="isFirst">
    /// Whether the passage was not quoted before in the message: no two buttons of a message may do the same.
    /// </param>
    public static Component Of(int number, Citation citation, Excerpt excerpt, bool isFirst)
    {
        var text = Text(number, citation, excerpt);
        var colour = ProvenanceStyle.Colour(citation.Provenance);
        if (!isFirst) return Component.Container(colour, Component.Text(text));
        var open = Component.Button(new ButtonAction.Open(citation.Id.ToString()).ToString(), $"Open [{number}]");
        return Component.Container(colour, Component.Section(text, open));
    }

    /// <summary>"Harbour lease › Session on the quay".</summary>
    public static string Place(Citation citation) =>
        citation.Passage.Section.Path is { Length: > 0 } section ? $"{citation.Passage.DocumentTitle} › {section}" : citation.Passage.DocumentTitle;

    /// <summary>"Jonas Thorvald: “Nine years.”"</summary>
    public static string Spoken(Citation citation, Excerpt excerpt)
    {
        var speaker = citation.Speaker is { Length: > 0 } name ? DiscordMarkdown.Line(name, LongestSpeaker - 2) : "";
        return speaker.Length == 0 ? QuotedWords.Of(excerpt) : $"{speaker}: {QuotedWords.Of(excerpt)}";
    }

    private static string Text(int number, Citation citation, Excerpt excerpt)
    {
        var date = citation.Published is { Length: > 0 } published ? $" · {DiscordMarkdown.Line(published, LongestFacts / 4)}" : "";
        var place = DiscordMarkdown.Line(Place(citation), LongestPlace);
        var facts = $"\\[{number}] {place} · paragraph {citation.Passage.Paragraph}{date}";
        return $"-# {ProvenanceStyle.Banner(citation.Provenance)}\n{Spoken(citation, excerpt)}\n-# {facts}";
    }
}
