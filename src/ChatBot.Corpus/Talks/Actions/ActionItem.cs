using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Corpus.Talks.Actions;

/// <summary>Something that somebody is to do, as a record of a talk notes it.</summary>
/// <param name="Passage">The passage that says so.</param>
/// <param name="Start">Where the words that say so start in the passage's text, in UTF-16 code units: "Mara to ask the port", without the label "ACTION:".</param>
/// <param name="Length">In UTF-16 code units.</param>
public sealed record ActionItem(Passage Passage, int Start, int Length)
{
    /// <summary>Who is to do it, each by the person's name where the corpus knows them, else as written ("the committee"); empty where nobody is named.</summary>
    public IReadOnlyList<ActionOwner> Owners { get; init; } = [];

    /// <summary>Until when, as far as the text gives a date; null where it gives none.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>Until when, in the text's words: "by 30 June", "next week"; null where it does not say.</summary>
    public string? DueWords { get; init; }

    /// <summary>What is to be done, as written, line breaks included.</summary>
    public string Text => Passage.Text.Substring(Start, Length);
}

/// <param name="Name">The person's name, or what the text calls a group.</param>
/// <param name="Person">Null for a group and for somebody the corpus does not know.</param>
public sealed record ActionOwner(string Name, Person? Person);
