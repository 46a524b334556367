using System.Runtime.ExceptionServices;
using ChatBot.Search.Postings;
using ChatBot.Search.Terms;

namespace ChatBot.Search.Indexing;

/// <summary>What was read of a sequence of passages: its segments, and its words as they were written.</summary>
/// <param name="Spellings">Each pair of word and term once.</param>
internal sealed record PassageReading(IReadOnlyList<SegmentPostings> Segments, IReadOnlyCollection<SpelledWord> Spellings)
{
    /// <summary>Reads several segments at once; the sequence itself is gone through by one thread at a time.</summary>
    /// <param name="terms">Get what is new.</param>
    public static PassageReading Of(IEnumerable<PassageText> passages, TermDictionary terms, int passagesPerSegment, CancellationToken cancellationToken)
    {
        var readers = new Reader[Environment.ProcessorCount];
        using var source = new Source(passages, passagesPerSegment, cancellationToken);
        try
        {
            Parallel.For(0, readers.Length, number =>
            {
                readers[number] = new Reader(terms);
                readers[number].ReadAll(source, cancellationToken);
            });
        }
        catch (AggregateException failure) when (failure.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }

        return new PassageReading(
            [.. readers.SelectMany(reader => reader.Segments).OrderBy(segment => segment.Number).Select(segment => segment.Postings)],
            SpelledWord.Sum(readers.Select(reader => reader.Spellings)));
    }

    /// <summary>Only the words as they are written.</summary>
    public static IReadOnlyCollection<SpelledWord> SpellingsOf(IEnumerable<PassageText> passages, TermDictionary terms, CancellationToken cancellationToken)
    {
        var surfaces = new SurfaceForms(terms);
        var occurrences = new Occurrences(surfaces);
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            occurrences.Read(passage);
        }

        occurrences.Flush();
        return surfaces.Spellings();
    }

    private sealed class Reader(TermDictionary terms)
    {
        public List<(int Number, SegmentPostings Postings)> Segments { get; } = [];

        public IReadOnlyCollection<SpelledWord> Spellings { get; private set; } = [];

        public void ReadAll(Source source, CancellationToken cancellationToken)
        {
            if (!source.TryTake(out var number, out var passages)) return;
            var builder = new SegmentBuilder(terms);
            do
            {
                foreach (var passage in passages)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    builder.Add(passage);
                }

                Segments.Add((number, builder.Finish()));
            }
            while (source.TryTake(out number, out passages));
            Spellings = builder.Spellings();
        }
    }

    /// <summary>Hands out a segment's passages at a time.</summary>
    private sealed class Source(IEnumerable<PassageText> passages, int passagesPerSegment, CancellationToken cancellationToken) : IDisposable
    {
        private readonly IEnumerator<(int Number, PassageText[] Passages)> _chunks = passages.Chunk(passagesPerSegment).Index().GetEnumerator();
        private readonly Lock _gate = new();

        public bool TryTake(out int number, out PassageText[] passages)
        {
            lock (_gate)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var more = _chunks.MoveNext();
                (number, passages) = more ? _chunks.Current : (0, []);
                return more;
            }
        }

        public void Dispose() => _chunks.Dispose();
    }
}
