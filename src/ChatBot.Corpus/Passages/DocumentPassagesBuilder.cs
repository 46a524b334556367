using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>Gathers the passages of one document, in its order.</summary>
public sealed class DocumentPassagesBuilder
{
    private readonly List<PassageDraft> _drafts = [];

    public int Count => _drafts.Count;

    public void Add(PassageDraft draft) => _drafts.Add(draft);

    public DocumentPassages Build(string path, string title, FilePart? part, IReadOnlyList<Section> sections) =>
        new(path, title, part, sections, new ReadPassages([.. _drafts]));
}
