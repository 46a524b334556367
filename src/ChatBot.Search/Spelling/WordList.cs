namespace ChatBot.Search.Spelling;

/// <summary>
/// The corpus's words by length, letters side by side: a scan over the lengths that matter is fast enough for half a million words.
/// </summary>
internal sealed class WordList
{
    public const int MinLength = 3;
    public const int MaxLength = 40;

    private readonly Stretch[] _byLength = new Stretch[MaxLength + 1];

    /// <param name="words">Folded words with the numbers of their terms.</param>
    public WordList(IReadOnlyDictionary<string, int> words)
    {
        var counts = new int[MaxLength + 1];
        foreach (var word in words.Keys)
        {
            if (IsListed(word)) counts[word.Length]++;
        }
        for (var length = 0; length <= MaxLength; length++) _byLength[length] = new Stretch(length, counts[length]);
        foreach (var (word, term) in words)
        {
            if (IsListed(word)) _byLength[word.Length].Add(word, term);
        }
    }

    /// <summary>Adds the words within the distance.</summary>
    public void AddNear(ReadOnlySpan<char> word, int edits, List<NearWord> found)
    {
        var letters = LetterSet.Of(word);
        for (var length = Math.Max(MinLength, word.Length - edits); length <= Math.Min(MaxLength, word.Length + edits); length++)
            _byLength[length].AddNear(word, letters, edits, found);
    }

    /// <summary>Numbers, and words with digits in them, are never taken for one another.</summary>
    private static bool IsListed(string word) =>
        word.Length is >= MinLength and <= MaxLength && !word.AsSpan().ContainsAnyInRange('0', '9');

    private sealed class Stretch(int length, int count)
    {
        private readonly char[] _letters = new char[length * count];
        private readonly ulong[] _sets = new ulong[count];
        private readonly int[] _terms = new int[count];
        private int _count;

        public void Add(string word, int term)
        {
            word.CopyTo(_letters.AsSpan(_count * length));
            _sets[_count] = LetterSet.Of(word);
            _terms[_count++] = term;
        }

        public void AddNear(ReadOnlySpan<char> word, ulong letters, int edits, List<NearWord> found)
        {
            var sets = _sets;
            for (var i = 0; i < sets.Length; i++)
            {
                if (!LetterSet.MayBeWithin(sets[i], letters, edits)) continue;
                var candidate = _letters.AsSpan(i * length, length);
                var distance = EditDistance.Within(word, candidate, edits);
                if (distance <= edits) found.Add(new NearWord(candidate.ToString(), _terms[i], distance));
            }
        }
    }
}

/// <summary>A word of the corpus near another.</summary>
internal sealed record NearWord(string Word, int Term, int Distance);
