using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using ChatBot.Index.Statistics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Index.Spelling;

/// <summary>
/// The corpus's nearest words to one it does not have. One edit for four to seven letters, two for more; a word that begins otherwise
/// counts as one edit farther, since people seldom miss the first letter; of the same distance the more frequent word comes first.
/// </summary>
internal sealed class SpellingSuggestions(CorpusStatistics statistics, CorpusLanguages languages)
{
    private const int MinLength = 4;
    private const int LongWord = 8;
    private const int MaxLength = 40;

    /// <param name="word">Folded.</param>
    public IReadOnlyList<NearWord> Nearest(string word, int count)
    {
        if (word.Length is < MinLength or > MaxLength || count <= 0 || word.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var isLong = word.Length >= LongWord;

        // By distance: with the first letter kept, words are found in a fraction of the time.
        var found = Within(word, edits: 1, kept: 1).ToList();
        if (Ordered(found) is var near && near.Count >= count) return [.. near.Take(count)];
        found.AddRange(Within(word, edits: 1, kept: 0));
        if (isLong) found.AddRange(Within(word, edits: 2, kept: 1));
        near = Ordered(found);
        if (near.Count < count && isLong) near = Ordered(found.Concat(Within(word, edits: 2, kept: 0)));
        return [.. near.Take(count)];
    }

    private List<NearWord> Ordered(IEnumerable<NearWord> words) => [.. words
        .GroupBy(near => near.Word, StringComparer.Ordinal)
        .Select(same => same.MinBy(near => near.Distance)!)
        .OrderBy(near => near.Distance)
        .ThenByDescending(near => statistics.Anywhere(near.Term))
        .ThenBy(near => near.Word, StringComparer.Ordinal)
        .DistinctBy(near => near.Term)];

    /// <param name="kept">How many letters from the first on are the same.</param>
    private IEnumerable<NearWord> Within(string word, int edits, int kept)
    {
        foreach (var segment in statistics.Segments)
        {
            if (segment.Count == 0 || segment.Reader.GetTerms(FieldNames.Spelling) is not { } terms) continue;
            var term = new Term(FieldNames.Spelling, word);
            var near = new FuzzyTermsEnum(terms, new AttributeSource(), term, edits, kept, transpositions: true);
            while (near.MoveNext())
            {
                var found = near.Term.Utf8ToString();
                if (found.AsSpan().ContainsAnyInRange('0', '9') || !segment.IsWhole && segment.CountOf(near) == 0) continue;
                yield return new NearWord(found, TermOf(found), found == word ? 0 : edits + (found[0] == word[0] ? 0 : 1));
            }
        }
    }

    /// <summary>In the language whose term is the most frequent.</summary>
    private string TermOf(string word) => languages.All.Select(language => language.Forms.Of(word).Term).MaxBy(statistics.Anywhere) ?? word;
}

/// <param name="Word">Folded, as the corpus has it.</param>
/// <param name="Distance">Letters inserted, missing, changed, or swapped with their neighbour; one more where the first is another.</param>
internal sealed record NearWord(string Word, string Term, int Distance);
