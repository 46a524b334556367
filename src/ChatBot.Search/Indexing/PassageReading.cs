using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ChatBot.Search.Postings;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Indexing;

/// <summary>What was read of a sequence of passages: its segments, and its words as they were written.</summary>
/// <param name="Spellings">Each pair of word and term once.</param>
internal sealed record PassageReading(IReadOnlyList<SegmentPostings> Segments, IReadOnlyCollection<SpelledWord> Spellings)
{
    /// <summary>Reads several segments at once.</summary>
    /// <param name="terms">Get what is new.</param>
    public static PassageReading Of(IReadOnlyList<PassageText> passages, TermDictionary terms, int passagesPerSegment, CancellationToken cancellationToken)
    {
        var segments = new SegmentPostings[(passages.Count + passagesPerSegment - 1) / passagesPerSegment];
        var (spellings, readers) = (new Spellings(), new ConcurrentBag<SurfaceForms>());
        var next = -1;
        try
        {
            Parallel.For(0, Math.Min(segments.Length, Environment.ProcessorCount), _ =>
            {
                var surfaces = new SurfaceForms(terms, spellings);
                readers.Add(surfaces);
                var builder = new SegmentBuilder(surfaces);
                for (var number = Interlocked.Increment(ref next); number < segments.Length; number = Interlocked.Increment(ref next))
                    segments[number] = Read(builder, passages, number * passagesPerSegment, passagesPerSegment, cancellationToken);
            });
        }
        catch (AggregateException failure) when (failure.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }

        return new PassageReading(segments, spellings.Count(readers));
    }

    /// <summary>Only the words as they are written.</summary>
    public static IReadOnlyCollection<SpelledWord> SpellingsOf(IEnumerable<PassageText> passages, TermDictionary terms, CancellationToken cancellationToken)
    {
        var spellings = new Spellings();
        var surfaces = new SurfaceForms(terms, spellings);
        var occurrences = new Occurrences(surfaces);
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            occurrences.Read(passage);
        }

        occurrences.Flush();
        return spellings.Count([surfaces]);
    }

    private static SegmentPostings Read(SegmentBuilder builder, IReadOnlyList<PassageText> passages, int start, int count, CancellationToken cancellationToken)
    {
        for (var number = start; number < Math.Min(start + count, passages.Count); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(passages[number]);
        }

        return builder.Finish();
    }
}
