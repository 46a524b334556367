using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>A cited passage between its neighbours, with whether the file still says so. For one person.</summary>
internal static class OpenedPassageMessage
{
    private const int LongestPassage = 1600;
    private const int LongestNeighbour = 350;
    private const int LongestTitle = 300;

    public static MessageBody Of(PassageInContext opened, Verification verification) => new()
    {
        Content = $"**{DiscordMarkdown.Line(QuotationEmbed.Place(opened.Cited), LongestTitle)}**\n{Checked(opened.Cited.Passage, verification)}",
        Embeds =
        [
            .. opened.Before.Select(citation => Neighbour("Before", citation)),
            QuotationEmbed.Of(null, opened.Cited, Excerpts.Of(opened.Cited, LongestPassage, DiscordMarkdown.Measure)),
            .. opened.After.Select(citation => Neighbour("After", citation)),
        ],
        AllowedMentions = AllowedMentions.None,
        Flags = MessageFlags.Ephemeral,
    };

    /// <summary>Grey and without a title, so that the passage itself stands out; the kind of source stands here, too.</summary>
    private static Embed Neighbour(string where, Citation citation) =>
        QuotationEmbed.Of(null, citation, Excerpts.Of(citation, LongestNeighbour, DiscordMarkdown.Measure)) with
        {
            Title = null,
            Color = ProvenanceStyle.Mixed,
            Author = new EmbedAuthor($"{where} · {ProvenanceStyle.Label(citation.Provenance)}"),
        };

    private static string Checked(Passage passage, Verification verification)
    {
        var bytes = DiscordMarkdown.Line($"bytes {passage.Span.Start} to {passage.Span.End - 1} of {passage.DocumentPath}", LongestTitle);
        return verification.Outcome switch
        {
            VerificationOutcome.Holds => $"✅ Checked just now: {bytes}, SHA-256 {verification.Found}.",
            VerificationOutcome.FileChanged =>
                $"✅ Checked just now: {bytes}, SHA-256 {verification.Found}; the file has changed elsewhere since it was read.",
            VerificationOutcome.BytesDiffer => $"⚠️ Does not hold any more: {bytes} have changed since they were read.",
            _ => $"⚠️ Does not hold any more: {DiscordMarkdown.Line(passage.DocumentPath, LongestTitle)} is gone or may not be read.",
        };
    }
}
