namespace ChatBot.Corpus.Documents;

/// <summary>A heading and what stands under it, up to the next heading of its level or above.</summary>
/// <param name="Number">From 0 in the order of the document; 0 is what stands before the first heading.</param>
/// <param name="Heading">Without its markup; empty for section 0.</param>
/// <param name="Level">1 for the largest heading that the document uses; 0 for section 0.</param>
/// <param name="Parent">The section this one stands in; null at the top.</param>
/// <param name="Span">The heading line's bytes; empty at the document's start for section 0.</param>
public sealed record Section(int Number, string Heading, int Level, Section? Parent, ByteSpan Span)
{
    /// <summary>The headings from the outermost to this one, such as "Session 2 › Proposals".</summary>
    public string Path => Parent is { Heading.Length: > 0 } ? $"{Parent.Path} › {Heading}" : Heading;
}
