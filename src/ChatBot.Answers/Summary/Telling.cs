using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Summary;

/// <summary>Whether a passage can say anything by itself: no attendee, byline or repeated mail, and not the line that leads to a list.</summary>
internal static class Telling
{
    public static bool May(Passage passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Turn or PassageKind.ListItem or PassageKind.Comment && !passage.Text.AsSpan().TrimEnd().EndsWith(":");
}
