namespace ChatBot.Corpus.Documents;

/// <summary>Where a document's date stands.</summary>
public enum DateOrigin
{
    FrontMatter,

    /// <summary>A field or line that says when: "Date: 4 March 2024", "Published 2024-03-04".</summary>
    DateLine,
    Title,

    /// <summary>In front of the first paragraph, as news agencies do.</summary>
    AgencyLine,

    /// <summary>The time of the first turn or message.</summary>
    Timestamps,
    Heading,

    /// <summary>Nothing inside says when; the file's name does.</summary>
    FileName,
}

/// <summary>A date and where it stands.</summary>
public readonly record struct DatedPlace(Dates.PartialDate Date, DateOrigin Origin);
