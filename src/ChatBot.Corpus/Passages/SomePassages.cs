using System.Collections;

namespace ChatBot.Corpus.Passages;

/// <summary>Some passages of one document, in its order, held by their ordinals.</summary>
internal sealed class SomePassages(DocumentPassages document, IEnumerable<Passage> passages) : IReadOnlyList<Passage>
{
    private readonly int[] _ordinals = [.. passages.Select(passage => passage.Ordinal)];

    public int Count => _ordinals.Length;

    public Passage this[int index] => document[_ordinals[index]];

    public IEnumerator<Passage> GetEnumerator() => _ordinals.Select(ordinal => document[ordinal]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
