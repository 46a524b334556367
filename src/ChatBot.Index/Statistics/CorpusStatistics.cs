using System.Collections.Concurrent;
using ChatBot.Index.Fields;
using ChatBot.Index.Queries;
using ChatBot.Index.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Index.Statistics;

/// <summary>
/// How often terms stand in the corpus. Lucene's own counts have deleted passages in them and those of other documents, so that they depend
/// on how the
/// index came to be; these depend on nothing but the corpus.
/// </summary>
internal sealed class CorpusStatistics
{
    private const int MaxKept = 1 << 14;
    private const int MaxKeptPhrases = 256;
    private const int MaxKeptDocuments = 1 << 16;

    private readonly IndexReaderContext _context;
    private readonly PassageNumbers _numbers;
    private readonly SpeakerNames _speakers;
    private readonly ConcurrentDictionary<string, FieldLengths> _lengths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Field, string Term), TermPlaces?> _places = new();
    private readonly ConcurrentDictionary<string, PhraseMatches> _phrases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _named = new(StringComparer.Ordinal);

    public CorpusStatistics(IndexReader reader, PassageNumbers numbers, SpeakerNames speakers)
    {
        _context = reader.Context;
        (_numbers, _speakers) = (numbers, speakers);
        Segments = [.. reader.Leaves.Select(leaf => new PassageSegment(leaf, numbers))];
        Plain = new IndexSearcher(reader);
    }

    /// <summary>Finds documents, whatever their scores.</summary>
    public IndexSearcher Plain { get; }

    public PassageSegment[] Segments { get; }

    public int PassageCount => _numbers.Count;

    /// <summary>The segment of a Lucene document.</summary>
    public PassageSegment SegmentOf(int document) => Segments[ReaderUtil.SubIndex(document, _context.Leaves)];

    /// <summary>The term in one field; null where no passage of the corpus has it there.</summary>
    public TermPlaces? Find(string field, string term)
    {
        if (_places.TryGetValue((field, term), out var known)) return known;
        if (_places.Count >= MaxKept) _places.Clear();
        return _places[(field, term)] = Look(new Term(field, term));
    }

    /// <summary>How many passages have the term in the field that has it most often.</summary>
    public int Anywhere(string term)
    {
        if (Phrase.IsPhrase(term)) return InWords(term);
        var most = Named(term) + Count(FieldNames.Speaker, term);
        foreach (var field in FieldNames.Searched) most = Math.Max(most, Count(field, term));
        return most;
    }

    /// <summary>How many passages have the term or phrase in their words.</summary>
    public int InWords(string term) => Phrase.IsPhrase(term) ? Find(new Phrase(term)).Count : Count(FieldNames.Words, term);

    public bool Contains(string term) =>
        Phrase.IsPhrase(term)
            ? InWords(term) > 0
            : Array.Exists(FieldNames.Searched, field => Find(field, term) is not null) || Named(term) > 0;

    /// <summary>BM25's weight of a term by the number of passages that have it; never negative.</summary>
    public float Rarity(string term)
    {
        var count = FrequencyForRarity(term);
        return (float)Math.Log(1 + (PassageCount - count + 0.5) / (count + 0.5));
    }

    /// <summary>
    /// Only passages with the term in their words are counted, where there are any: a title stands over all passages of a document, which
    /// makes its words no
    /// commoner. Measured on four sets of questions, that lifted MRR@10 from 0.687 to 0.692.
    /// </summary>
    public int FrequencyForRarity(string term) => InWords(term) is > 0 and var inWords ? inWords : Anywhere(term);

    public FieldLengths LengthsOf(string field) => _lengths.GetOrAdd(field, name => FieldLengths.Of(name, Segments));

    /// <summary>Where a phrase stands, found once.</summary>
    public PhraseMatches Find(Phrase phrase)
    {
        if (_phrases.TryGetValue(phrase.Text, out var known)) return known;
        if (_phrases.Count >= MaxKeptPhrases) _phrases.Clear();
        var matches = PhraseMatches.Of(phrase, this);
        if (matches.Count <= MaxKeptDocuments) _phrases[phrase.Text] = matches;
        return matches;
    }

    private int Count(string field, string term) => Find(field, term)?.Count ?? 0;

    /// <summary>How many passages are spoken by somebody whose name has the term although the label does not.</summary>
    private int Named(string term)
    {
        if (_speakers.With(term) is not { Count: > 0 } labels) return 0;
        if (_named.TryGetValue(term, out var known)) return known;
        var filter = new NamedSpeakerFilter(labels, _numbers);
        return _named[term] = Segments.Sum(segment => filter.Count(segment.Context));
    }

    private TermPlaces? Look(Term term)
    {
        var (states, count) = (new TermContext(_context), 0);
        foreach (var segment in Segments)
        {
            if (segment.Count == 0 || segment.Reader.GetTerms(term.Field)?.GetEnumerator() is not { } terms) continue;
            if (!terms.SeekExact(term.Bytes)) continue;
            states.Register(terms.GetTermState(), segment.Context.Ord, terms.DocFreq, terms.TotalTermFreq);
            count += segment.CountOf(terms);
        }

        return count == 0 ? null : new TermPlaces(term, states, count);
    }
}
