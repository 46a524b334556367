using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.People.Quotations;
using ChatBot.Corpus.People.Register;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People;

/// <summary>Who is who across the corpus.</summary>
public sealed class PeopleDirectory
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly Person[] _byNumber;
    private readonly NameIndex _names;
    private readonly MentionScanner _scanner;
    private readonly IReadOnlyDictionary<(int Document, string Key), int> _inDocument;
    private readonly Dictionary<string, int> _documents;
    private readonly Dictionary<Person, Entry> _entryOf = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<(int Document, string Label), Person> _speakers = [];

    private PeopleDirectory(
        PersonRegister register, NameIndex names, MentionScanner scanner, Dictionary<string, int> documents, IReadOnlySet<(int Document, string Label)> labels)
    {
        _entries = register.Entries;
        _inDocument = register.InDocument;
        _names = names;
        _scanner = scanner;
        _documents = documents;
        _byNumber = PersonSides.Complete(_entries, scanner);
        for (var number = 0; number < _byNumber.Length; number++) _entryOf[_byNumber[number]] = _entries[number];
        foreach (var (document, label) in labels)
        {
            if (Speaker(label, document) is { } speaker) _speakers[(document, label)] = speaker;
        }

        People = [.. _byNumber.OrderByDescending(person => _entryOf[person].Mentions).ThenBy(person => person.Name, StringComparer.Ordinal)];
    }

    /// <summary>Most often named first.</summary>
    public IReadOnlyList<Person> People { get; }

    internal static PeopleDirectory Build(CorpusSnapshot corpus)
    {
        var words = new CorpusWords(corpus.Passages);
        var harvest = CorpusHarvest.Of(corpus.Documents, words);
        var register = PersonRegister.Of(harvest.Sightings, harvest.Cases);
        var names = new NameIndex(register.Entries);
        var scanner = new MentionScanner(register.Entries, names, harvest.Cases);
        var documents = new Dictionary<string, int>();
        for (var number = 0; number < corpus.Documents.Count; number++) documents.TryAdd(corpus.Documents[number].Path, number);
        MentionCount.Of(words, register, scanner);
        return new PeopleDirectory(register, names, scanner, documents, harvest.Labels);
    }

    /// <summary>Whom a name means, however it is cased, with or without title, first name, accent or possessive; best first. Several when it is ambiguous, none when unknown.</summary>
    public IReadOnlyList<Person> Resolve(string name)
    {
        if (NameForm.Parse(name) is not { } form) return [];
        var exact = _names.StartingWith(form.Words[0])?.Find(candidate => candidate.Words.AsSpan().SequenceEqual(form.Words));
        if (exact is not null) return Ordered(exact.People);
        foreach (var alias in _inDocument.Where(alias => alias.Key.Key == form.Key).Select(alias => alias.Value)) return [_byNumber[alias]];
        var mentioned = MentionsIn(name);
        return mentioned.Count > 0 ? Ordered([.. mentioned.Select(mention => _entryOf[mention.Person].Number).Distinct()]) : [];
    }

    /// <summary>The people that a text names, in order, each with where. A name that may mean several people gives one mention for each, at the same place.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(string text) => MentionsIn(text, document: null);

    /// <summary>The people that the passage names; a name that several people of the corpus bear means the one its document names in full.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(Passage passage) =>
        MentionsIn(passage.Text, _documents.TryGetValue(passage.DocumentPath, out var document) ? document : null);

    /// <summary>Who speaks in the passage: a turn's or comment's speaker; null where nobody does.</summary>
    public Person? SpeakerOf(Passage passage) =>
        passage.Speaker is { Length: > 0 } label && _documents.TryGetValue(passage.DocumentPath, out var document)
            && _speakers.TryGetValue((document, label), out var speaker) ? speaker : null;

    /// <summary>The words in quotation marks inside a prose passage that the prose attributes to a person.</summary>
    public IReadOnlyList<Quotation> QuotationsIn(Passage passage) =>
        passage.Speaker is null && passage.Kind != PassageKind.Attendee ? QuotationFinder.Find(passage.Text, MentionsIn(passage)) : [];

    /// <summary>The sentences of a prose passage that report what a person said, thinks or wants, in words that are not theirs.</summary>
    public IReadOnlyList<ReportedStatement> ReportedIn(Passage passage) =>
        passage.Speaker is null && passage.Kind is not (PassageKind.Attendee or PassageKind.Metadata) ? ReportedSpeech.Find(passage.Text, MentionsIn(passage)) : [];

    /// <summary>Up to <paramref name="count"/> people whose names are nearest in spelling, for "did you mean".</summary>
    public IReadOnlyList<Person> Nearest(string name, int count) =>
        [.. SpellingDistance.Nearest(NameFolding.Fold(name), People, count)];

    /// <summary>Whom a name means inside one document: an attendee line's or label's name.</summary>
    internal Person? InDocument(string name, int document)
    {
        if (NameForm.Parse(name) is not { } form) return null;
        if (_inDocument.TryGetValue((document, form.Key), out var number)) return _byNumber[number];
        var people = _names.StartingWith(form.Words[0])?.Find(candidate => candidate.Words.AsSpan().SequenceEqual(form.Words))?.People ?? [];
        people = Preferred(people, document);
        if (people.Length == 0 && WithInitials(name, document) is { } initials) return initials;
        return people.Length > 0 ? _byNumber[people[0]] : Resolve(name) is [var only] ? only : null;
    }

    /// <summary>As <see cref="InDocument"/>, but only somebody whom this document shows in some form: "Mara" here is not the Mara of another document.</summary>
    internal Person? SeenInDocument(string name, int document) =>
        InDocument(name, document) is { } person && _entryOf[person].SeenIn.Contains(document) ? person : null;

    internal int NumberOf(string documentPath) => _documents[documentPath];

    /// <summary>"MO" where one person of the document has these initials.</summary>
    private Person? WithInitials(string name, int document)
    {
        if (name.Length is < 2 or > 4 || !name.All(char.IsAsciiLetterUpper)) return null;
        var found = _entries.Where(entry => entry.Form.IsPersonal && entry.NamedInFullIn.Contains(document) && entry.HasInitials(name)).Take(2).ToList();
        return found.Count == 1 ? _byNumber[found[0].Number] : null;
    }

    /// <summary>The first of the names in a label that is known.</summary>
    private Person? Speaker(string label, int document)
    {
        foreach (var name in SpeakerLabel.NamesIn(label))
        {
            if (InDocument(name, document) is { } person) return person;
        }

        return null;
    }

    private List<PersonMention> MentionsIn(string text, int? document)
    {
        var found = new List<FoundName>();
        _scanner.Find(text, WordScanner.Scan(text), found);
        var mentions = new List<PersonMention>(found.Count);
        foreach (var name in found)
        {
            var people = document is { } number ? Preferred(name.People, number) : name.People;
            foreach (var person in Ordered(people)) mentions.Add(new PersonMention(person, name.Start, name.Length));
        }

        return mentions;
    }

    private int[] Preferred(int[] people, int document)
    {
        if (people.Length < 2) return people;
        var inFull = Array.FindAll(people, person => _entries[person].NamedInFullIn.Contains(document));
        return inFull.Length > 0 ? inFull : people;
    }

    private Person[] Ordered(int[] people) =>
        people.Length == 1 ? [_byNumber[people[0]]] : [.. people.OrderByDescending(person => _entries[person].Mentions).ThenBy(person => person).Select(person => _byNumber[person])];
}

/// <param name="Start">In UTF-16 code units of the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct PersonMention(Person Person, int Start, int Length);

/// <summary>Words that prose puts in quotation marks and attributes to somebody.</summary>
/// <param name="Start">Of the words inside the marks, in UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Quotation(Person Speaker, int Start, int Length);

/// <summary>A sentence of prose that reports what somebody said.</summary>
/// <param name="Start">In UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct ReportedStatement(Person Speaker, int Start, int Length);
