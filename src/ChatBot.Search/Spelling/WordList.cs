using ChatBot.Search.Terms;

namespace ChatBot.Search.Spelling;

/// <summary>
/// The corpus's words by length, letters side by side: a scan over the lengths that matter is fast enough for half a million words.
/// </summary>
internal sealed class WordList
{
    public const int MinLength = 3;
    public const int MaxLength = 40;

    private readonly Stretch[] _byLength;

    private WordList(Stretch[] byLength) => _byLength = byLength;

    /// <param name="words">Each pair of word and term once.</param>
    public static WordList Of(IReadOnlyCollection<SpelledWord> words)
    {
        var room = new int[MaxLength + 1];
        foreach (var word in words)
        {
            if (IsListed(word.Word)) room[word.Word.Length]++;
        }

        var list = new WordList([.. room.Select((count, length) => new Stretch(length, count))]);
        foreach (var word in words) list.Add(word);
        return list;
    }

    /// <summary>The list after a change.</summary>
    /// <param name="changes">How much more often, or less often where negative, each word stands there.</param>
    public WordList With(IEnumerable<SpelledWord> changes)
    {
        var changed = new Dictionary<string, List<SpelledWord>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!IsListed(change.Word)) continue;
            if (!changed.TryGetValue(change.Word, out var ofWord)) changed[change.Word] = ofWord = [];
            var known = ofWord.FindIndex(other => other.Term == change.Term);
            if (known < 0) ofWord.Add(change);
            else ofWord[known] = change with { Count = ofWord[known].Count + change.Count };
        }

        var room = new int[MaxLength + 1];
        foreach (var word in changed.Keys) room[word.Length] += changed[word].Count;
        var list = new WordList([.. _byLength.Select((stretch, length) => new Stretch(length, stretch.Count + room[length]))]);
        var lookup = changed.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var stretch in _byLength) stretch.CopyTo(list._byLength[stretch.Length], lookup);
        foreach (var word in changed.Values.SelectMany(words => words)) list.Add(word);
        return list;
    }

    /// <summary>The same words where their terms have other numbers.</summary>
    public WordList Renumbered(int[] numbers) => new(Array.ConvertAll(_byLength, stretch => stretch.Renumbered(numbers)));

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

    private void Add(in SpelledWord word)
    {
        if (word.Count > 0 && IsListed(word.Word)) _byLength[word.Word.Length].Add(word.Word, word.Term, word.Count);
    }

    private sealed class Stretch(int length, int room)
    {
        private readonly char[] _letters = new char[length * room];
        private readonly ulong[] _sets = new ulong[room];
        private readonly int[] _terms = new int[room];
        private readonly int[] _counts = new int[room];

        public int Length => length;

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<char> word, int term, int count)
        {
            word.CopyTo(_letters.AsSpan(Count * length));
            _sets[Count] = LetterSet.Of(word);
            _terms[Count] = term;
            _counts[Count++] = count;
        }

        /// <summary>Takes the changes that it has applied out of the lookup.</summary>
        public void CopyTo(Stretch other, Dictionary<string, List<SpelledWord>>.AlternateLookup<ReadOnlySpan<char>> changed)
        {
            for (var word = 0; word < Count; word++)
            {
                var (term, count) = (_terms[word], _counts[word]);
                var letters = _letters.AsSpan(word * length, length);
                if (changed.TryGetValue(letters, out var changes) && changes.FindIndex(change => change.Term == term) is >= 0 and var at)
                {
                    count += changes[at].Count;
                    changes.RemoveAt(at);
                }

                if (count > 0) other.Add(letters, term, count);
            }
        }

        public Stretch Renumbered(int[] numbers)
        {
            var other = new Stretch(length, Count);
            for (var word = 0; word < Count; word++) other.Add(_letters.AsSpan(word * length, length), numbers[_terms[word]], _counts[word]);
            return other;
        }

        public void AddNear(ReadOnlySpan<char> word, ulong letters, int edits, List<NearWord> found)
        {
            var sets = _sets.AsSpan(0, Count);
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
