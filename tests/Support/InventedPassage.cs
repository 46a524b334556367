using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Tests.Support;

/// <summary>A passage of no file.</summary>
internal static class InventedPassage
{
    public static Passage Of(string id, int ordinal, string text, string title, string section, Provenance provenance, string document = "harbour/lease.md")
    {
        var passages = new DocumentPassagesBuilder();
        for (var before = 0; before < ordinal; before++) Add("c000000000000", "");
        Add(id, text);
        return passages.Build(document, title, part: null, [new Section(1, section, 1, null, default)])[ordinal];

        void Add(string id, string text) =>
            passages.Add(new PassageDraft { Id = new PassageId(id), Section = 0, Kind = PassageKind.Paragraph, Provenance = provenance, Span = new ByteSpan(0, text.Length), Text = text });
    }
}
