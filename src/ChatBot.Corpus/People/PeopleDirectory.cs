#pragma warning disable CA1822 // to be built
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.People;

/// <summary>Who is who across the corpus.</summary>
public sealed class PeopleDirectory
{
    private PeopleDirectory(IReadOnlyList<Person> people) => People = people;

    /// <summary>Most often named first.</summary>
    public IReadOnlyList<Person> People { get; }

    internal static PeopleDirectory Build(CorpusSnapshot corpus)
    {
        _ = corpus;
        return new PeopleDirectory([]);
    }

    /// <summary>Whom a name means, however it is cased, with or without title, first name, accent or possessive; best first. Several when it is ambiguous, none when unknown.</summary>
    public IReadOnlyList<Person> Resolve(string name) { _ = name; return []; }

    /// <summary>The people that a text names, in order, each with where.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(string text) { _ = text; return []; }

    /// <summary>Who speaks in the passage: a turn's or comment's speaker; null where nobody does.</summary>
    public Person? SpeakerOf(Passage passage) { _ = passage; return null; }

    /// <summary>The words in quotation marks inside a prose passage that the prose attributes to a person.</summary>
    public IReadOnlyList<Quotation> QuotationsIn(Passage passage) { _ = passage; return []; }

    /// <summary>Up to <paramref name="count"/> people whose names are nearest in spelling, for "did you mean".</summary>
    public IReadOnlyList<Person> Nearest(string name, int count) { _ = (name, count); return []; }
}

/// <param name="Start">In UTF-16 code units of the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct PersonMention(Person Person, int Start, int Length);

/// <summary>Words that prose puts in quotation marks and attributes to somebody.</summary>
/// <param name="Start">Of the words inside the marks, in UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Quotation(Person Speaker, int Start, int Length);
