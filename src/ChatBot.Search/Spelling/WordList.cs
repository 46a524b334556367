using System.Runtime.InteropServices;
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

    /// <summary>The list after a change: what it does not touch is shared with this one.</summary>
    /// <param name="changes">How much more often, or less often where negative, each word stands there.</param>
    public WordList With(IEnumerable<SpelledWord> changes)
    {
        var changed = new Dictionary<(string Word, int Term), int>();
        foreach (var (word, term, count) in changes)
        {
            if (IsListed(word)) CollectionsMarshal.GetValueRefOrAddDefault(changed, (word, term), out _) += count;
        }

        var byLength = changed.Where(change => change.Value != 0).ToLookup(change => change.Key.Word.Length, change => new SpelledWord(change.Key.Word, change.Key.Term, change.Value));
        return new WordList(Array.ConvertAll(_byLength, stretch => stretch.With([.. byLength[stretch.Length]])));
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

    private sealed class Stretch
    {
        private readonly int _length;
        private readonly char[] _letters;
        private readonly ulong[] _sets;
        private readonly int[] _terms;
        private readonly int[] _counts; // 0 for a word that stands nowhere any more
        private int _gone;

        public Stretch(int length, int room)
            : this(length, new char[length * room], new ulong[room], new int[room], new int[room])
        {
        }

        private Stretch(int length, char[] letters, ulong[] sets, int[] terms, int[] counts) => (_length, _letters, _sets, _terms, _counts) = (length, letters, sets, terms, counts);

        public int Length => _length;

        private int Count { get; set; }

        public void Add(ReadOnlySpan<char> word, int term, int count)
        {
            word.CopyTo(_letters.AsSpan(Count * _length));
            _sets[Count] = LetterSet.Of(word);
            _terms[Count] = term;
            _counts[Count++] = count;
        }

        /// <param name="changes">Each pair of word and term once; the counts are differences, none of them 0.</param>
        public Stretch With(IReadOnlyList<SpelledWord> changes)
        {
            if (changes.Count == 0) return this;
            var places = PlacesOf(changes);
            var added = changes.Where((change, number) => places[number] < 0 && change.Count > 0).ToList();
            var stretch = WithRoom(added.Count);
            for (var number = 0; number < places.Length; number++)
            {
                if (places[number] >= 0) stretch.Change(places[number], changes[number].Count);
            }

            foreach (var word in added) stretch.Add(word.Word, word.Term, word.Count);
            return stretch._gone * 2 > stretch.Count ? stretch.Renumbered(numbers: null) : stretch;
        }

        /// <param name="numbers">By the number before; null where they stay.</param>
        public Stretch Renumbered(int[]? numbers)
        {
            var other = new Stretch(_length, Count - _gone);
            for (var word = 0; word < Count; word++)
            {
                if (_counts[word] > 0) other.Add(Letters(word), numbers is null ? _terms[word] : numbers[_terms[word]], _counts[word]);
            }

            return other;
        }

        public void AddNear(ReadOnlySpan<char> word, ulong letters, int edits, List<NearWord> found)
        {
            var sets = _sets.AsSpan(0, Count);
            for (var i = 0; i < sets.Length; i++)
            {
                if (!LetterSet.MayBeWithin(sets[i], letters, edits)) continue;
                var candidate = Letters(i);
                var distance = EditDistance.Within(word, candidate, edits);
                if (distance <= edits && _counts[i] > 0) found.Add(new NearWord(candidate.ToString(), _terms[i], distance));
            }
        }

        private ReadOnlySpan<char> Letters(int word) => _letters.AsSpan(word * _length, _length);

        /// <summary>The same words with counts of its own, and room for others.</summary>
        private Stretch WithRoom(int others)
        {
            var counts = new int[Count + others];
            _counts.AsSpan(0, Count).CopyTo(counts);
            var (letters, sets, terms) = (_letters, _sets, _terms);
            if (others > 0)
            {
                Array.Resize(ref letters, counts.Length * _length);
                Array.Resize(ref sets, counts.Length);
                Array.Resize(ref terms, counts.Length);
            }

            return new Stretch(_length, letters, sets, terms, counts) { Count = Count, _gone = _gone };
        }

        private void Change(int word, int more)
        {
            if (_counts[word] == 0) _gone--;
            _counts[word] += more;
            if (_counts[word] == 0) _gone++;
        }

        /// <summary>Where each of the words is listed; negative where it is not.</summary>
        private int[] PlacesOf(IReadOnlyList<SpelledWord> words)
        {
            var places = new int[words.Count];
            Array.Fill(places, -1);
            // Most words of the list have the letters of none of those that are looked for.
            var bySet = Enumerable.Range(0, words.Count).ToLookup(number => LetterSet.Of(words[number].Word));
            var wanted = bySet.Select(group => group.Key).ToHashSet();
            for (var word = 0; word < Count; word++)
            {
                if (!wanted.Contains(_sets[word])) continue;
                foreach (var number in bySet[_sets[word]])
                {
                    if (words[number].Term == _terms[word] && Letters(word).SequenceEqual(words[number].Word)) places[number] = word;
                }
            }

            return places;
        }
    }
}

/// <summary>A word of the corpus near another.</summary>
internal sealed record NearWord(string Word, int Term, int Distance);
