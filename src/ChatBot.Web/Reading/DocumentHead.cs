using ChatBot.Answers;
using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;

namespace ChatBot.Web.Reading;

/// <summary>What stands above a document, listed or read.</summary>
/// <param name="Certain">False when nothing in the text says what kind of source it is.</param>
/// <param name="Reason">Why it is taken for that kind.</param>
internal record DocumentHead(
    string Path,
    string Title,
    string? Author,
    string? Date,
    string Provenance,
    string Label,
    bool Certain,
    string Reason)
{
    public static DocumentHead Of(Document document) => new(
        document.Path,
        document.Title,
        document.Author,
        document.Date is { } date ? Wording.Date(date) : null,
        ProvenanceLabels.Name(document.Provenance.Provenance),
        ProvenanceLabels.Label(document.Provenance.Provenance),
        document.Provenance.Certain,
        document.Provenance.Reason);
}
