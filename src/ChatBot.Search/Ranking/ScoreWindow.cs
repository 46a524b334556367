using System.Numerics;

namespace ChatBot.Search.Ranking;

/// <summary>
/// Scores of a stretch of passages, small enough for the processor's nearest cache, with a bit for each passage that has one.
/// </summary>
internal sealed class ScoreWindow
{
    public const int Size = 4096;

    private readonly int[] _scores = new int[Size];
    private readonly ulong[] _touched = new ulong[Size / 64];

    /// <summary>Adds what a lone term contributes to each passage from the cursor on and before the limit.</summary>
    public void Add(ref TermCursor cursor, int start, int limit)
    {
        var (passages, impacts, units, end) = (cursor.Passages, cursor.Impacts, cursor.Units, cursor.End);
        var (scores, touched) = (_scores, _touched);
        var at = cursor.At;
        for (; at < end; at++)
        {
            var passage = passages[at];
            if (passage >= limit) break;
            var slot = passage - start;
            scores[slot] += ClauseTerm.Contribution(units, impacts[at]);
            touched[slot >> 6] |= 1UL << slot;
        }
        cursor.At = at;
    }

    /// <summary>Takes the greater of what is there and what the term contributes: for terms that are alternatives.</summary>
    public void Raise(ref TermCursor cursor, int start, int limit)
    {
        var at = cursor.At;
        for (; at < cursor.End && cursor.Passages[at] < limit; at++)
        {
            var slot = cursor.Passages[at] - start;
            _scores[slot] = Math.Max(_scores[slot], ClauseTerm.Contribution(cursor.Units, cursor.Impacts[at]));
            _touched[slot >> 6] |= 1UL << slot;
        }
        cursor.At = at;
    }

    /// <summary>Moves all scores over to another window.</summary>
    public void MoveTo(ScoreWindow sum)
    {
        for (var word = 0; word < _touched.Length; word++)
        {
            sum._touched[word] |= _touched[word];
            for (var bits = TakeBits(word); bits != 0; bits &= bits - 1)
            {
                var slot = (word << 6) + BitOperations.TrailingZeroCount(bits);
                sum._scores[slot] += Take(slot);
            }
        }
    }

    public ulong TakeBits(int word)
    {
        var bits = _touched[word];
        _touched[word] = 0;
        return bits;
    }

    public int Take(int slot)
    {
        var score = _scores[slot];
        _scores[slot] = 0;
        return score;
    }
}
