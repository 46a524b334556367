using ChatBot.Search.Postings;
using ChatBot.Search.Spelling;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Indexing;

/// <summary>What an index holds: terms, segments, how frequent each term is, and the words as they were written.</summary>
internal sealed record IndexState(TermDictionary Terms, SegmentList Segments, TermFrequencies Frequencies, WordList Words, PassageIndexOptions Options)
{
    /// <summary>So many terms that nothing has any more are not worth a new numbering.</summary>
    private const int FewTerms = 4_096;

    public static IndexState Of(IReadOnlyList<PassageText> passages, PassageIndexOptions options, CancellationToken cancellationToken)
    {
        var terms = new TermDictionary();
        var reading = PassageReading.Of(passages, terms, options.PassagesPerSegment, cancellationToken);
        return new IndexState(terms, Weigh(reading.Segments, SegmentList.None, options), TermFrequencies.None.With([], reading.Segments, terms.Count), WordList.Of(reading.Spellings), options);
    }

    /// <param name="splices">In ascending order, not overlapping.</param>
    public IndexState With(IReadOnlyList<PassageSplice> splices, CancellationToken cancellationToken)
    {
        var terms = Terms.Copy();
        var gone = PassageReading.SpellingsOf(splices.SelectMany(splice => splice.Gone), terms, cancellationToken);
        var added = PassageReading.Of([.. splices.SelectMany(splice => splice.Added)], terms, Options.PassagesPerSegment, cancellationToken);
        var arranged = SegmentArrangement.Of(Segments, splices, added.Segments, Options.PassagesPerSegment);
        var postings = arranged.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(SegmentJoin.Of).ToArray();
        var frequencies = Frequencies.With(Segments.Postings.Except(postings), postings.Except(Segments.Postings), terms.Count);
        var changes = gone.Select(word => word with { Count = -word.Count }).Concat(added.Spellings);
        var state = new IndexState(terms, Weigh(postings, Segments, Options), frequencies, Words.With(changes), Options);
        return state.WithoutUnused();
    }

    /// <summary>Lets go of terms that no passage has any more, where they are most of all.</summary>
    private IndexState WithoutUnused()
    {
        var used = Frequencies.CountUsed();
        if (Terms.Count - used <= Math.Max(used, FewTerms)) return this;
        var numbers = Frequencies.NumberUsed();
        return this with
        {
            Terms = Terms.Renumbered(numbers),
            Segments = new SegmentList([.. Segments.All.Select(segment => segment.Renumbered(numbers))]),
            Frequencies = Frequencies.Renumbered(numbers, used),
            Words = Words.Renumbered(numbers),
        };
    }

    /// <summary>Gives every segment its impacts; they stay where neither the segment nor the average lengths have changed.</summary>
    private static SegmentList Weigh(IReadOnlyList<SegmentPostings> postings, SegmentList before, PassageIndexOptions options)
    {
        var totals = new FieldTotals();
        foreach (var segment in postings) totals.Add(segment.Totals);
        var averages = postings.Sum(segment => segment.PassageCount) <= options.PassagesPerSegment ? totals.Averages() : totals.RoundedAverages();
        var scoring = new FieldScoring(options, averages);
        var known = before.All.Where(segment => segment.Impacts.Scoring.HasAverages(averages)).ToDictionary(segment => segment.Postings);
        return new SegmentList([.. postings.AsParallel().AsOrdered().Select(segment => known.GetValueOrDefault(segment) ?? new Segment(segment, new SegmentImpacts(segment, scoring)))]);
    }
}
