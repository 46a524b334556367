namespace ChatBot.Search.Postings;

/// <summary>Goes through one term's postings as they go over into another index: what is gone there is passed over.</summary>
/// <param name="numbers">The number there of each passage; negative where it is gone.</param>
internal ref struct PostingsReader(ReadOnlySpan<int> passages, ReadOnlySpan<byte> details, ReadOnlySpan<int> numbers)
{
    private readonly ReadOnlySpan<int> _passages = passages;
    private readonly ReadOnlySpan<byte> _details = details;
    private readonly ReadOnlySpan<int> _numbers = numbers;
    private int _next;
    private int _nextDetail;

    /// <summary>The number in the other index; greater than all where there are no more.</summary>
    public int Passage { get; private set; } = -1;

    public FieldFrequencies InOthers { get; private set; }

    public int InWords { get; private set; }

    public ReadOnlySpan<byte> Details { get; private set; }

    public void MoveNext()
    {
        while (_next < _passages.Length)
        {
            var start = _nextDetail;
            InOthers = new FieldFrequencies(_details[_nextDetail++]);
            InWords = VariableBytes.Read(_details, ref _nextDetail);
            VariableBytes.Skip(_details, ref _nextDetail, InWords);
            Passage = _numbers[_passages[_next++]];
            if (Passage < 0) continue;
            Details = _details[start.._nextDetail];
            return;
        }

        Passage = int.MaxValue;
    }
}
