using System.Collections;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Passages;

/// <summary>The passages of several documents, document after document.</summary>
internal sealed class CorpusPassages : IReadOnlyList<Passage>
{
    private readonly DocumentPassages[] _documents;
    private readonly int[] _firsts; // the number of each document's first passage, and how many there are

    public CorpusPassages(IReadOnlyList<Document> documents)
    {
        _documents = [.. documents.Select(document => document.Passages)];
        _firsts = new int[_documents.Length + 1];
        for (var number = 0; number < _documents.Length; number++) _firsts[number + 1] = checked(_firsts[number] + _documents[number].Count);
    }

    public int Count => _firsts[^1];

    public Passage this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var document = DocumentOf(index);
            return _documents[document][index - _firsts[document]];
        }
    }

    public IEnumerator<Passage> GetEnumerator() => _documents.SelectMany(document => document).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int DocumentOf(int number)
    {
        // The last that begins there or before: one without passages begins where the next does.
        var (low, high) = (0, _documents.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_firsts[middle] <= number) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
