namespace ChatBot.Search.Postings;

/// <summary>
/// Where a term stands in one passage, as bytes: how often in the words, doubled, and one more where it stands in another field; then these fields' frequencies;
/// then the positions in the words, as differences.
/// </summary>
internal readonly ref struct PostingDetails
{
    private readonly int _firstPosition;

    private PostingDetails(ReadOnlySpan<byte> bytes, int inWords, FieldFrequencies inOthers, int firstPosition)
    {
        Bytes = bytes;
        InWords = inWords;
        InOthers = inOthers;
        _firstPosition = firstPosition;
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public int InWords { get; }

    public FieldFrequencies InOthers { get; }

    /// <param name="at">Goes on to what follows.</param>
    public static PostingDetails Read(ReadOnlySpan<byte> bytes, scoped ref int at)
    {
        var start = at;
        var head = VariableBytes.Read(bytes, ref at);
        var inOthers = (head & 1) == 0 ? default : new FieldFrequencies(bytes[at++]);
        var firstPosition = at - start;
        VariableBytes.Skip(bytes, ref at, head >> 1);
        return new PostingDetails(bytes[start..at], head >> 1, inOthers, firstPosition);
    }

    public static void Skip(ReadOnlySpan<byte> bytes, ref int at)
    {
        var head = VariableBytes.Read(bytes, ref at);
        at += head & 1;
        VariableBytes.Skip(bytes, ref at, head >> 1);
    }

    public int Frequency(Field field) => field == Field.Words ? InWords : InOthers[field];

    /// <summary>Adds the positions in the words, ascending.</summary>
    public void CopyPositions(List<int> positions)
    {
        int at = _firstPosition, position = 0;
        for (var i = 0; i < InWords; i++)
        {
            position += VariableBytes.Read(Bytes, ref at);
            positions.Add(position);
        }
    }
}
