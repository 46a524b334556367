namespace ChatBot.Corpus.People.Harvest;

internal enum SightingKind
{
    /// <summary>A label of a turn.</summary>
    Speaker,

    /// <summary>The author of a reader's comment: a chat name, taken as it is.</summary>
    Commenter,

    /// <summary>A line of an attendee block.</summary>
    Attendee,

    /// <summary>The byline or front matter.</summary>
    Author,

    /// <summary>Prose that gives, with the name, the short form that the document uses as a label: "Mara Oyelaran [MO]".</summary>
    Introduced,

    /// <summary>Prose that gives title, role or deed with the name.</summary>
    Prose,

    /// <summary>A name that counts only when the person is known by other evidence.</summary>
    Hint,
}

/// <summary>One place where a document shows that a name is a person's.</summary>
/// <param name="Name">As written; a title may stand in front.</param>
/// <param name="Role">As written.</param>
/// <param name="Side">Where the text gives it outside the role, such as an affiliation.</param>
/// <param name="ShortForm">What the document uses for the person elsewhere: initials or a handle.</param>
internal sealed record Sighting(string Name, SightingKind Kind, string? Role = null, string? Side = null, string? ShortForm = null);
