using System.Text.Json;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Passages;

namespace ChatBot.Web.Reading;

/// <summary>A cited passage where it stands in its document.</summary>
/// <param name="Holds">Whether the file, looked at just now, still says so at that place.</param>
/// <param name="Check">The same for people, with bytes and hash.</param>
/// <param name="IsStart">Whether nothing of the document stands before what is shown.</param>
/// <param name="IsEnd">Whether nothing of the document stands after what is shown.</param>
internal sealed record PassageView(
    string Title,
    string Document,
    string? Author,
    string? Date,
    string Provenance,
    string Label,
    string Reason,
    IReadOnlyList<ShownPassage> Before,
    ShownPassage Cited,
    IReadOnlyList<ShownPassage> After,
    bool Holds,
    string Check,
    bool IsStart,
    bool IsEnd);

/// <param name="Kind">"paragraph", "turn", "listItem", "attendee", "comment" or "metadata".</param>
/// <param name="Section">Headings from the outermost; null where it stands before the first.</param>
/// <param name="Speaker">The canonical name where one is known, else the label as written; null where nobody speaks.</param>
internal sealed record ShownPassage(
    string Id, string Kind, string Provenance, string Label, string? Section, int Paragraph, string? Speaker, string? StageDirection, string Text)
{
    public static ShownPassage Of(Citation citation) => Of(citation.Passage, citation.Speaker);

    /// <param name="speaker">Null or empty where nobody speaks.</param>
    public static ShownPassage Of(Passage passage, string? speaker) => new(
        passage.Id.Value,
        JsonNamingPolicy.CamelCase.ConvertName(passage.Kind.ToString()),
        ProvenanceLabels.Name(passage.Provenance),
        ProvenanceLabels.Label(passage.Provenance),
        passage.Section.Path is { Length: > 0 } section ? section : null,
        passage.Paragraph,
        speaker is { Length: > 0 } ? speaker : null,
        passage.StageDirection,
        passage.Text);
}
