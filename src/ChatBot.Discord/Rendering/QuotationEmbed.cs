using ChatBot.Answers.Citations;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>One quoted passage as an embed: what kind of source it is, where it stands, its words, and who says them when.</summary>
internal static class QuotationEmbed
{
    /// <summary>What an embed has beside the passage's words, at most.</summary>
    public const int Frame = LongestTitle + LongestBanner + LongestFooter + QuotedWords.Added;

    private const int LongestTitle = 160;
    private const int LongestBanner = 80;
    private const int LongestFooter = 140;
    private const int LongestSpeaker = 80;

    /// <param name="number">As readers count, from 1; null where it is no citation of an answer.</param>
    public static Embed Of(int? number, Citation citation, Excerpt excerpt) => new()
    {
        Color = ProvenanceStyle.Colour(citation.Provenance),
        Author = new EmbedAuthor(DiscordMarkdown.Plain($"{Numbered(number)}{ProvenanceStyle.Banner(citation.Provenance)}", LongestBanner)),
        Title = DiscordMarkdown.Line(Place(citation), LongestTitle),
        Description = QuotedWords.Of(excerpt),
        Footer = new EmbedFooter(DiscordMarkdown.Plain(string.Join(" · ", Facts(citation)), LongestFooter)),
    };

    /// <summary>"Harbour lease › Session on the quay".</summary>
    public static string Place(Citation citation) =>
        citation.Passage.Section.Path is { Length: > 0 } section ? $"{citation.Passage.DocumentTitle} › {section}" : citation.Passage.DocumentTitle;

    private static string Numbered(int? number) => number is { } shown ? $"[{shown}] " : "";

    private static IEnumerable<string> Facts(Citation citation)
    {
        if (citation.Speaker is { Length: > 0 } speaker) yield return DiscordMarkdown.Plain(speaker, LongestSpeaker);
        yield return $"paragraph {citation.Passage.Paragraph}";
        if (citation.Published is { Length: > 0 } date) yield return date;
        yield return citation.Id.ToString();
    }
}
