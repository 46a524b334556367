namespace ChatBot.Search.Postings;

/// <summary>Some passages that follow each other: where the terms stand in them, and what that counts.</summary>
internal sealed class Segment(SegmentPostings postings, SegmentImpacts impacts)
{
    public SegmentPostings Postings { get; } = postings;

    public SegmentImpacts Impacts { get; } = impacts;

    public int PassageCount => Postings.PassageCount;

    public Segment Renumbered(ReadOnlySpan<int> numbers)
    {
        var renumbered = Postings.Renumbered(numbers);
        return new Segment(renumbered, Impacts.Of(renumbered));
    }
}
