using ChatBot.Search.Terms;

namespace ChatBot.Search.Spelling;

/// <summary>
/// The corpus's nearest words to one it does not have. One edit for four to seven letters, two for more; a word that begins otherwise
/// counts as one edit farther, since people seldom miss the first letter; of the same distance the more frequent word comes first.
/// </summary>
internal sealed class SpellingSuggestions(WordList words, TermFrequencies frequencies)
{
    private const int MinLength = 4;
    private const int LongWord = 8;

    /// <param name="word">Folded.</param>
    public IReadOnlyList<NearWord> Nearest(string word, int count)
    {
        if (word.Length is < MinLength or > WordList.MaxLength || count <= 0 || word.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var found = new List<NearWord>();
        words.AddNear(word, word.Length < LongWord ? 1 : 2, found);
        return [.. found
            .OrderBy(near => near.Distance + (near.Word[0] == word[0] ? 0 : 1))
            .ThenByDescending(near => frequencies.Anywhere(near.Term))
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .DistinctBy(near => near.Term)
            .Take(count)];
    }
}
