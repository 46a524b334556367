namespace ChatBot.Corpus.Passages;

/// <summary>Rows of numbers from 0 on, in each column as many bytes a number as its largest needs: none where all are 0.</summary>
internal readonly struct NumberTable
{
    private const int BitsOfAByte = 8;

    // How many columns; where each begins in a row, and how long a row is; then the rows. In one array, as a large corpus has a table for each of its documents.
    private readonly byte[] _bytes;

    /// <param name="numbers">Row after row.</param>
    public NumberTable(ReadOnlySpan<long> numbers, int columns)
    {
        Span<long> used = stackalloc long[columns];
        for (var at = 0; at < numbers.Length; at++) used[at % columns] |= numbers[at];
        Span<byte> head = stackalloc byte[columns + 2];
        head[0] = (byte)columns;
        for (var column = 0; column < columns; column++) head[column + 2] = (byte)(head[column + 1] + BytesOf(used[column]));
        _bytes = new byte[checked(head.Length + (numbers.Length / columns * head[^1]))];
        head.CopyTo(_bytes);
        var end = head.Length;
        for (var at = 0; at < numbers.Length; at++)
        {
            var width = head[(at % columns) + 2] - head[(at % columns) + 1];
            for (var number = numbers[at]; width > 0; width--, number >>= BitsOfAByte) _bytes[end++] = (byte)number;
        }
    }

    public long this[int row, int column]
    {
        get
        {
            var columns = _bytes[0];
            var start = columns + 2 + (row * _bytes[columns + 1]);
            var number = 0L;
            for (var at = start + _bytes[column + 2] - 1; at >= start + _bytes[column + 1]; at--) number = (number << BitsOfAByte) | _bytes[at];
            return number;
        }
    }

    private static int BytesOf(long number) => (int)((BitsOfAByte * sizeof(long)) - long.LeadingZeroCount(number) + BitsOfAByte - 1) / BitsOfAByte;
}
