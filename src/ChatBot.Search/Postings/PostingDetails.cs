namespace ChatBot.Search.Postings;

/// <summary>Where a term stands in one passage.</summary>
internal readonly ref struct PostingDetails
{
    private readonly ReadOnlySpan<byte> _positions;

    public PostingDetails(ReadOnlySpan<byte> bytes)
    {
        InOthers = new FieldFrequencies(bytes[0]);
        var at = 1;
        InWords = VariableBytes.Read(bytes, ref at);
        _positions = bytes[at..];
    }

    public int InWords { get; }

    public FieldFrequencies InOthers { get; }

    public int Frequency(Field field) => field == Field.Words ? InWords : InOthers[field];

    /// <summary>Adds the positions in the words, ascending.</summary>
    public void CopyPositions(List<int> positions)
    {
        int at = 0, position = 0;
        for (var i = 0; i < InWords; i++)
        {
            position += VariableBytes.Read(_positions, ref at);
            positions.Add(position);
        }
    }
}
