using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Rendering;

/// <summary>
/// A cited passage between its neighbours in one box, as it stands in the document, with whether the file still says so. For one
/// person.
/// </summary>
internal static class OpenedPassageMessage
{
    private const int LongestNeighbour = 250;
    private const int LongestTitle = 200;
    private const int LongestPath = 200;

    /// <summary>Of all that stands beside the passage's words and its neighbours: title, facts, what was checked.</summary>
    private const int Reserve = 900 + QuotedWords.Added;

    public static MessageBody Of(PassageInContext opened, Verification verification)
    {
        var before = opened.Before.Select(Neighbour).ToList();
        var after = opened.After.Select(Neighbour).ToList();
        var room = MessageLimits.Text - Reserve - before.Concat(after).Sum(text => text.Length + 1);
        Component[] parts = [.. Text(before, "Before"), Component.Text(Passage(opened.Cited, room)), .. Text(after, "After")];
        var box = parts.SelectMany((part, position) => position == 0 ? [part] : new[] { Component.Separator(), part });
        return MessageBody.Of(
            [
                Component.Text($"**{DiscordMarkdown.Line(QuotationBox.Place(opened.Cited), LongestTitle)}**"),
                Component.Container(ProvenanceStyle.Colour(opened.Cited.Provenance), [.. box]),
                Component.Text($"-# {Checked(opened.Cited.Passage, verification)}"),
            ],
            isPrivate: true);
    }

    private static IEnumerable<Component> Text(List<string> neighbours, string where)
    {
        if (neighbours.Count > 0) yield return Component.Text($"-# {where}\n{string.Join('\n', neighbours)}");
    }

    private static string Passage(Citation cited, int room)
    {
        var date = cited.Published is { Length: > 0 } published ? $" · {DiscordMarkdown.Line(published, 20)}" : "";
        var spoken = QuotationBox.Spoken(cited, Excerpts.Of(cited, room, DiscordMarkdown.Measure));
        return $"-# {ProvenanceStyle.Banner(cited.Provenance)}\n{spoken}\n-# paragraph {cited.Passage.Paragraph}{date} · {cited.Id}";
    }

    /// <summary>Its kind of source stands here, too, as one document may have several.</summary>
    private static string Neighbour(Citation citation)
    {
        var spoken = QuotationBox.Spoken(citation, Excerpts.Of(citation.Quote, [], LongestNeighbour, DiscordMarkdown.Measure));
        return $"{spoken}\n-# {DiscordMarkdown.Escape(ProvenanceStyle.Label(citation.Provenance))} · paragraph {citation.Passage.Paragraph}";
    }

    private static string Checked(Passage passage, Verification verification)
    {
        var bytes = DiscordMarkdown.Line($"bytes {passage.Span.Start} to {passage.Span.End - 1} of {passage.DocumentPath}", LongestPath);
        return verification.Outcome switch
        {
            VerificationOutcome.Holds => $"✅ Checked just now: {bytes}, SHA-256 {verification.Found}.",
            VerificationOutcome.FileChanged =>
                $"✅ Checked just now: {bytes}, SHA-256 {verification.Found}; the file has changed elsewhere since it was read.",
            VerificationOutcome.BytesDiffer => $"⚠️ Does not hold any more: {bytes} have changed since they were read.",
            _ => $"⚠️ Does not hold any more: {DiscordMarkdown.Line(passage.DocumentPath, LongestPath)} is gone or may not be read.",
        };
    }
}
