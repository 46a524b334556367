using System.Collections;

namespace ChatBot.Corpus.Passages;

/// <summary>Some passages of one document, held by their ordinals.</summary>
internal sealed class SomePassages(DocumentPassages document, IEnumerable<int> ordinals) : IReadOnlyList<Passage>
{
    private readonly int[] _ordinals = [.. ordinals];

    public SomePassages(DocumentPassages document, IEnumerable<Passage> passages)
        : this(document, passages.Select(passage => passage.Ordinal))
    {
    }

    public int Count => _ordinals.Length;

    public Passage this[int index] => document[_ordinals[index]];

    public IEnumerator<Passage> GetEnumerator() => _ordinals.Select(ordinal => document[ordinal]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
