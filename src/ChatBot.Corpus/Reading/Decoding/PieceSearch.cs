namespace ChatBot.Corpus.Reading.Decoding;

/// <summary>Finds the one that a position lies in among pieces that follow each other.</summary>
internal static class PieceSearch
{
    /// <param name="pieces">One at least.</param>
    /// <param name="startOf">Ascends with the pieces.</param>
    /// <returns>The last that begins at the position or before it; the first where none does.</returns>
    public static int At<T>(IReadOnlyList<T> pieces, int position, Func<T, int> startOf)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (startOf(pieces[middle]) <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
