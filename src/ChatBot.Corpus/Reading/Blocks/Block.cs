using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Blocks;

/// <summary>A heading or what will be a passage, in characters of the decoded text.</summary>
/// <param name="Kind">Null for a heading.</param>
internal sealed record Block(PassageKind? Kind, TextSpan Span)
{
    public bool IsHeading => Kind is null;

    /// <param name="lead">What the list calls those in it: "Present", "Absent", the head of a table.</param>
    public static Block OfAttendee(TextSpan span, string lead) => new(PassageKind.Attendee, span) { Lead = lead };

    /// <summary>Of a heading, from 1; 0 for one without markup until the document's headings have been ranked.</summary>
    public int Level { get; init; }

    public string? Speaker { get; init; }

    public string? Direction { get; init; }

    public string? Timestamp { get; init; }

    /// <summary>The line that opened the list that this is an item of, without its colon.</summary>
    public string? Lead { get; init; }

    /// <summary>Of an item: the box before it is ticked.</summary>
    public bool IsTicked { get; init; }

    /// <summary>The author that a byline or author's note names.</summary>
    public string? Author { get; init; }

    /// <summary>Says when the document appeared or when what it records took place.</summary>
    public bool IsDate { get; init; }
}
