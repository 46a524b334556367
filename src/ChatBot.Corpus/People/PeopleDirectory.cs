using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
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
    private readonly PersonRegister _register;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly CorpusHarvest _harvest;
    private readonly MentionCount _count;
    private readonly Person[] _byNumber;
    private readonly NameIndex _names;
    private readonly MentionScanner _scanner;
    private readonly Dictionary<string, int> _anywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<Person, Entry> _entryOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Person>[] _speakers;
    private readonly Func<Document, ReadOnlyMemory<byte>?>? _words;
    private readonly IReadOnlyCollection<ulong> _changed = [];
    private readonly PeopleNoting? _noting;

    private PeopleDirectory(
        IReadOnlyList<Document> documents, PeopleDirectory? before, StoredFindings? stored, Func<Document, ReadOnlyMemory<byte>?>? words)
    {
        _words = words ?? before?._words;
        _harvest = before?._harvest.Again(documents, before._words)
            ?? (stored is null ? CorpusHarvest.Of(documents) : CorpusHarvest.Restored(documents, stored.Cases, stored.HarvestOf));
        _register = PersonRegister.Of(_harvest.Documents, _harvest.Cases);
        stored?.Check(_register);
        _entries = _register.Entries;
        _names = new NameIndex(_entries);
        _scanner = new MentionScanner(_entries, _names, _harvest.Cases);
        if (before is not null) _changed = _scanner.ChangedSince(before._scanner);
        _count = before?._count.Again(documents, _register, _scanner, _changed, _harvest.Shared)
            ?? MentionCount.Of(documents, _register, _scanner, document => stored?.TallyOf(document, _register), _harvest.Shared);
        for (var number = 0; number < documents.Count; number++) _documents.Add(documents[number].Path, number);
        foreach (var ((_, name), person) in _register.InDocument) _anywhere.TryAdd(name, person);
        _byNumber = PersonSides.Complete(_entries, _scanner);
        before?.KeepUnchanged(_byNumber);
        for (var number = 0; number < _byNumber.Length; number++) _entryOf[_byNumber[number]] = _entries[number];
        _speakers = EachDocument.Make(documents, (_, number) => SpeakersOf(number));
        People = [.. _byNumber.OrderByDescending(person => _entryOf[person].Mentions).ThenBy(person => person.Name, StringComparer.Ordinal)];
    }

    private PeopleDirectory(PeopleDirectory other, PeopleNoting noting)
    {
        (_register, _entries, _harvest, _count) = (other._register, other._entries, other._harvest, other._count);
        (_byNumber, _names, _scanner) = (other._byNumber, other._names, other._scanner);
        (_anywhere, _documents, _entryOf, _speakers, People) = (other._anywhere, other._documents, other._entryOf, other._speakers, other.People);
        _noting = noting;
    }

    /// <summary>Most often named first.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>
    /// The labels of turns and comments by whom they name, else as they are written; in the order of the corpus, some several times.
    /// </summary>
    public IEnumerable<string> SpeakerNames => _harvest.Documents.SelectMany((harvest, document) =>
        harvest.Labels.Select(label => _speakers[document].TryGetValue(label, out var speaker) ? speaker.Name : label));

    /// <summary>The label that most turns have, of several the first; null where nobody speaks.</summary>
    public string? MostTalking
    {
        get
        {
            var turns = new Dictionary<string, int>(StringComparer.Ordinal);
            var spoken = _count.Documents.SelectMany(tally => tally.Labels).Where(label => label is { Turns: > 0, Label.Length: > 0 });
            foreach (var label in spoken) turns[label.Label] = turns.GetValueOrDefault(label.Label) + label.Turns;
            return turns.Count == 0 ? null : turns.MaxBy(pair => pair.Value).Key;
        }
    }

    internal CorpusHarvest Harvest => _harvest;

    internal PersonRegister Register => _register;

    internal MentionCount Count => _count;

    /// <param name="before">Of a corpus that may have some of the documents; null for none. What is found is the same with it, only sooner.</param>
    /// <param name="words">
    /// Reads the words of a document that has gone; null where it can still be read itself, or for that of before.
    /// </param>
    internal static PeopleDirectory Of(
        IReadOnlyList<Document> documents, PeopleDirectory? before, Func<Document, ReadOnlyMemory<byte>?>? words) =>
        new(documents, before, stored: null, words);

    /// <param name="words">Reads the words of a document that has gone.</param>
    internal static PeopleDirectory Restored(
        IReadOnlyList<Document> documents, StoredFindings stored, Func<Document, ReadOnlyMemory<byte>?>? words) =>
        new(documents, before: null, stored, words);

    /// <summary>The same people, asked on behalf of one document: what is asked is noted with the answers.</summary>
    internal PeopleDirectory NotingIn(PeopleNoting noting) => new(this, noting);

    /// <summary>In the register; null for somebody whom it does not have.</summary>
    internal string? KeyOf(Person person) => _entryOf.TryGetValue(person, out var entry) ? entry.Key : null;

    /// <summary>Who has a key in the register; null for nobody.</summary>
    internal Person? PersonOf(string key) => _register.NumberOf(key) is { } number ? _byNumber[number] : null;

    /// <summary>Whether a text names the same people as in the directory before.</summary>
    /// <param name="lookUps">What the text may look up.</param>
    /// <param name="cases">The words whose case decided there, by <see cref="WordCases.KeyOf"/>.</param>
    internal bool FindsNamesAsBefore(WordFilter lookUps, int[] cases) =>
        !lookUps.MayHaveOneOf(_changed) && !Array.Exists(cases, _harvest.Flipped.Contains);

    /// <summary>Whom each name in the passages may mean, and which words' case decided.</summary>
    internal (NotedMention[] Mentions, int[] Cases) MentionsIn(Document document, int[] passages)
    {
        var (mentions, cases) = (new List<NotedMention>(), new HashSet<int>());
        foreach (var passage in passages.Select(ordinal => document.Passages[ordinal]))
            mentions.AddRange(Noted(FoundIn(passage.Text, cases), passage.Ordinal, _documents[document.Path]));
        return ([.. mentions], [.. cases.Order()]);
    }

    /// <summary>A name as noted before, with the answer of now.</summary>
    internal NotedMention[] Noted(ReadOnlySpan<NotedMention> before, Document document)
    {
        var keys = new string[before.Length];
        for (var number = 0; number < keys.Length; number++) keys[number] = before[number].Key;
        return Noted(before[0].Passage, before[0].Start, before[0].Length, keys, document);
    }

    /// <exception cref="InvalidDataException">Nobody has one of the keys.</exception>
    internal NotedMention[] Noted(int passage, int start, int length, string[] keys, Document document)
    {
        var people = Array.ConvertAll(keys, key => _register.NumberOf(key) ?? throw new InvalidDataException($"Nobody is {key}."));
        return Noted(passage, start, length, people, _documents[document.Path]);
    }

    /// <summary>Whom a name means, however it is cased, with or without title, first name, accent or possessive; best first. Several when it is ambiguous, none when unknown.</summary>
    public IReadOnlyList<Person> Resolve(string name)
    {
        _noting?.AskOtherwise();
        return Named(name);
    }

    /// <summary>The people that a text names, in order, each with where. A name that may mean several people gives one mention for each, at the same place.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(string text)
    {
        _noting?.AskOtherwise();
        return MentionsIn(text, document: null);
    }

    /// <summary>The people that the passage names; a name that several people of the corpus bear means the one its document names in full.</summary>
    public IReadOnlyList<PersonMention> MentionsIn(Passage passage)
    {
        var document = _documents.TryGetValue(passage.DocumentPath, out var number) ? number : (int?)null;
        var found = FoundIn(passage.Text, _noting?.Cases, _noting?.LookUps);
        if (document is { } known) _noting?.Mentioned(passage.Ordinal, Noted(found, passage.Ordinal, known));
        else _noting?.AskOtherwise();
        return MentionsOf(found, document);
    }

    /// <summary>Who speaks in the passage: a turn's or comment's speaker; null where nobody does.</summary>
    public Person? SpeakerOf(Passage passage)
    {
        _noting?.AskOtherwise();
        return passage.Speaker is { Length: > 0 } label && _documents.TryGetValue(passage.DocumentPath, out var document) ? _speakers[document].GetValueOrDefault(label) : null;
    }

    /// <summary>Who speaks in a document, by label as written.</summary>
    public IReadOnlyDictionary<string, Person> SpeakersIn(Document document) => _speakers[_documents[document.Path]];

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
        var person = NamedInDocument(name, document);
        _noting?.Named(name, person);
        return person;
    }

    /// <summary>As <see cref="InDocument"/>, but only somebody whom this document shows in some form: "Mara" here is not the Mara of another document.</summary>
    internal Person? SeenInDocument(string name, int document)
    {
        var person = NamedInDocument(name, document) is { } named && _entryOf[named].SeenIn.Contains(document) ? named : null;
        _noting?.Seen(name, person);
        return person;
    }

    internal int NumberOf(string documentPath) => _documents[documentPath];

    private Person[] Named(string name)
    {
        if (NameForm.Parse(name) is not { } form) return [];
        var exact = _names.StartingWith(form.Words[0])?.Find(candidate => candidate.Words.AsSpan().SequenceEqual(form.Words));
        if (exact is not null) return Ordered(exact.People);
        if (_anywhere.TryGetValue(form.Key, out var alias)) return [_byNumber[alias]];
        var mentioned = MentionsIn(name, document: null);
        return mentioned.Length > 0 ? Ordered([.. mentioned.Select(mention => _entryOf[mention.Person].Number).Distinct()]) : [];
    }

    private Person? NamedInDocument(string name, int document)
    {
        if (NameForm.Parse(name) is not { } form) return null;
        if (_register.InDocument.TryGetValue((document, form.Key), out var number)) return _byNumber[number];
        var people = _names.StartingWith(form.Words[0])?.Find(candidate => candidate.Words.AsSpan().SequenceEqual(form.Words))?.People ?? [];
        people = Preferred(people, document);
        if (people.Length == 0 && WithInitials(name, document) is { } initials) return initials;
        return people.Length > 0 ? _byNumber[people[0]] : Named(name) is [var only] ? only : null;
    }

    /// <summary>"MO" where one person of the document has these initials.</summary>
    private Person? WithInitials(string name, int document)
    {
        if (name.Length is < 2 or > 4 || !name.All(char.IsAsciiLetterUpper)) return null;
        var found = _register.NamedInFullIn(document).Where(entry => entry.Form.IsPersonal && entry.HasInitials(name)).Take(2).ToList();
        return found.Count == 1 ? _byNumber[found[0].Number] : null;
    }

    private Dictionary<string, Person> SpeakersOf(int document)
    {
        var speakers = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var label in _harvest.Documents[document].Labels)
        {
            if (Speaker(label, document) is { } speaker) speakers[label] = speaker;
        }

        return speakers;
    }

    /// <summary>Puts its own people in the place of those who are like them, so that what was found about them can stay.</summary>
    private void KeepUnchanged(Person[] people)
    {
        var known = _byNumber.ToLookup(person => person.Name, StringComparer.Ordinal);
        var taken = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < people.Length; number++)
        {
            if (known[people[number].Name].FirstOrDefault(person => person.IsLike(people[number]) && !taken.Contains(person)) is not { } same) continue;
            taken.Add(same);
            people[number] = same;
        }
    }

    /// <summary>The first of the names in a label that is known.</summary>
    private Person? Speaker(string label, int document)
    {
        foreach (var name in SpeakerLabel.NamesIn(label))
        {
            if (NamedInDocument(name, document) is { } person) return person;
        }

        return null;
    }

    private PersonMention[] MentionsIn(string text, int? document) => MentionsOf(FoundIn(text), document);

    private List<FoundName> FoundIn(string text, HashSet<int>? cases = null, LookUps? lookUps = null)
    {
        var (words, found) = (WordScanner.Scan(text), new List<FoundName>());
        lookUps?.Add(text, words, capitalsOnly: false);
        _scanner.Find(text, words, found, asked: cases);
        return found;
    }

    private PersonMention[] MentionsOf(List<FoundName> found, int? document)
    {
        var mentions = new List<PersonMention>(found.Count);
        foreach (var name in found)
        {
            var people = document is { } number ? Preferred(name.People, number) : name.People;
            foreach (var person in Ordered(people)) mentions.Add(new PersonMention(person, name.Start, name.Length));
        }

        return [.. mentions];
    }

    private IEnumerable<NotedMention> Noted(List<FoundName> found, int passage, int document) =>
        found.SelectMany(name => Noted(passage, name.Start, name.Length, name.People, document));

    private NotedMention[] Noted(int passage, int start, int length, int[] people, int document)
    {
        var answers = Ordered(Preferred(people, document));
        var noted = new NotedMention[people.Length];
        for (var number = 0; number < noted.Length; number++)
        {
            var answer = number < answers.Length ? answers[number] : null;
            noted[number] = new NotedMention(passage, start, length, _entries[people[number]].Key, answer);
        }

        return noted;
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
public readonly record struct PersonMention(Person Person, int Start, int Length)
{
    /// <param name="position">In UTF-16 code units of the same text.</param>
    public bool Holds(int position) => position >= Start && position < Start + Length;
}

/// <summary>Words that prose puts in quotation marks and attributes to somebody.</summary>
/// <param name="Start">Of the words inside the marks, in UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct Quotation(Person Speaker, int Start, int Length);

/// <summary>A sentence of prose that reports what somebody said.</summary>
/// <param name="Start">In UTF-16 code units of the passage's text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct ReportedStatement(Person Speaker, int Start, int Length);
