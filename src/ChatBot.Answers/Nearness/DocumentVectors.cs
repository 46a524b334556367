using ChatBot.Corpus.Documents;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Nearness;

/// <summary>
/// The vectors of one document, part by part; every snapshot that has the document shares them, so what is made for one is there for all.
/// Safe for any number of readers while one writes.
/// </summary>
internal sealed class DocumentVectors
{
    private readonly VectorPart[] _parts;
    private int _made;

    public DocumentVectors(Document document)
    {
        Document = document;
        var passages = document.Passages.Count;
        _parts = new VectorPart[(passages + VectorPart.Size - 1) / VectorPart.Size];
        for (var part = 0; part < _parts.Length; part++) _parts[part] = VectorPart.Empty(Math.Min(VectorPart.Size, passages - (part * VectorPart.Size)));
    }

    public Document Document { get; }

    public IReadOnlyList<VectorPart> Parts => _parts;

    /// <summary>How many passages have a vector.</summary>
    public int Made => Volatile.Read(ref _made);

    public bool IsComplete => Made == Document.Passages.Count;

    /// <summary>Ignored where it is not of as many passages.</summary>
    public void Put(int part, VectorPart vectors)
    {
        if (part < 0 || part >= _parts.Length || vectors.Count != _parts[part].Count) return;
        Interlocked.Add(ref _made, vectors.Made - _parts[part].Made);
        Volatile.Write(ref _parts[part], vectors);
    }

    /// <summary>What is to be embedded for the passages of a part.</summary>
    public string[] TextsOf(int part)
    {
        var texts = new string[_parts[part].Count];
        for (var at = 0; at < texts.Length; at++)
        {
            var draft = Document.Passages.Read((part * VectorPart.Size) + at);
            texts[at] = PassageEmbedder.TextOf(draft.Speaker, draft.Text);
        }

        return texts;
    }
}
