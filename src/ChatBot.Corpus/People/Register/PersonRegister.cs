using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Names;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Register;

/// <summary>
/// Decides which sightings are one person. Full names first, those seen most often leading; then single names, each of which joins the only person of
/// that surname in its document, else in the corpus, or stands for itself.
/// </summary>
internal sealed class PersonRegister
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, List<int>> _bySurname = [];
    private readonly Dictionary<string, int> _byKey = [];
    private readonly Dictionary<(int Document, string Key), int> _inDocument = [];
    private readonly Dictionary<int, List<Entry>> _namedInFull = [];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Names that mean somebody in one document only: a first name as a label, initials, a handle.</summary>
    public IReadOnlyDictionary<(int Document, string Key), int> InDocument => _inDocument;

    /// <summary>Who has a key; null for nobody.</summary>
    public int? NumberOf(string key) => _byKey.TryGetValue(key, out var number) ? number : null;

    /// <param name="harvest">Of each document, in the order of the corpus.</param>
    public static PersonRegister Of(IReadOnlyList<DocumentHarvest> harvest, WordCases cases)
    {
        var register = new PersonRegister();
        var parsed = Parse(harvest, cases);
        register.AddFullNames(parsed.Where(item => item.Form.IsPersonal && item.Sighting.Kind is not (SightingKind.Commenter or SightingKind.Hint)));
        foreach (var item in parsed.Where(IsLabel)) register.See(register.OwnEntry(item.Form), item);
        register.AddSingleNames(parsed.Where(item => item.Form.Words.Length == 1 && item.Sighting.Kind != SightingKind.Hint && !IsLabel(item)));
        foreach (var item in parsed.Where(item => item.Sighting.Kind == SightingKind.Hint)) register.TakeHint(item);
        return register;
    }

    /// <summary>The people whose full names a document gives.</summary>
    public IReadOnlyList<Entry> NamedInFullIn(int document) => _namedInFull.TryGetValue(document, out var named) ? named : [];

    private static List<NamedSighting> Parse(IReadOnlyList<DocumentHarvest> harvest, WordCases cases)
    {
        var forms = new Dictionary<string, NameForm?>(StringComparer.Ordinal);
        var parsed = new List<NamedSighting>();
        for (var document = 0; document < harvest.Count; document++)
        {
            foreach (var (sighting, times) in harvest[document].Sightings)
            {
                if (!forms.TryGetValue(sighting.Name, out var form)) forms[sighting.Name] = form = NameForm.Parse(sighting.Name, cases);
                if (form is not null) parsed.Add(new NamedSighting(document, sighting, form, times));
            }
        }

        return parsed;
    }

    /// <summary>A chat name or a label of several words that is no personal name: compared as a whole.</summary>
    private static bool IsLabel(NamedSighting item) =>
        item.Sighting.Kind == SightingKind.Commenter || (item.Form.Words.Length > 1 && !item.Form.IsPersonal && item.Sighting.Kind != SightingKind.Hint);

    private void AddFullNames(IEnumerable<NamedSighting> items)
    {
        var groups = items.GroupBy(item => item.Form.Key).OrderByDescending(group => group.Sum(item => item.Times)).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var entry = FullNameEntry(group.First().Form);
            foreach (var item in group) See(entry, item);
        }
    }

    private Entry FullNameEntry(NameForm form)
    {
        var surname = Transliteration.SurnameKey(form.Surname);
        if (!_bySurname.TryGetValue(surname, out var namesakes)) _bySurname[surname] = namesakes = [];
        foreach (var number in namesakes)
        {
            if (_entries[number].Forms.All(other => GivenNames.AreCompatible(other.Given, form.Given))) return _entries[number];
        }

        var entry = OwnEntry(form);
        namesakes.Add(entry.Number);
        return entry;
    }

    private void AddSingleNames(IEnumerable<NamedSighting> items)
    {
        foreach (var item in items)
        {
            if (SingleNameEntry(item) is { } entry) See(entry, item);
        }
    }

    private Entry? SingleNameEntry(NamedSighting item)
    {
        var (document, sighting, form, _) = item;
        var key = (document, form.Key);
        if (_inDocument.TryGetValue(key, out var known)) return _entries[known];
        var namesakes = _bySurname.GetValueOrDefault(Transliteration.SurnameKey(form.Surname)) ?? [];
        var here = namesakes.FindAll(number => _entries[number].SeenIn.Contains(document));
        if (here.Count == 1) return Remember(key, here[0]);
        // A label of one word in a document that does not know the full name is as likely somebody's given name.
        if (namesakes.Count == 1 && (sighting.Kind == SightingKind.Prose || _entries[namesakes[0]].IsToldOf)) return _entries[namesakes[0]];
        if (namesakes.Count > 1 && sighting.Kind == SightingKind.Prose) return null;
        if (here.Count > 1) return Remember(key, OwnEntry(form).Number);
        if (sighting.Kind is SightingKind.Speaker && OnlyInitials(document, sighting.Name) is { } initials) return Remember(key, initials);
        if (sighting.Kind is SightingKind.Speaker or SightingKind.Attendee && OnlyGivenName(document, form.Key) is { } person)
            return Remember(key, person);
        return OwnEntry(form);
    }

    private Entry Remember((int, string) key, int number)
    {
        _inDocument[key] = number;
        return _entries[number];
    }

    /// <summary>"Mark:" is Mark Nottingham where he is the only Mark of the document.</summary>
    private int? OnlyGivenName(int document, string given)
    {
        int? found = null;
        foreach (var entry in NamedInFullIn(document))
        {
            if (!entry.Form.IsPersonal || !GivenNames.AreCompatible(entry.Form.Given, given)) continue;
            if (found is not null) return null;
            found = entry.Number;
        }

        return found;
    }

    /// <summary>"MO:" is Mara Oyelaran where she is the only one of the document with these initials.</summary>
    private int? OnlyInitials(int document, string label)
    {
        if (label.Length is < 2 or > 4 || !label.All(char.IsAsciiLetterUpper)) return null;
        int? found = null;
        foreach (var entry in NamedInFullIn(document))
        {
            if (!entry.Form.IsPersonal || !entry.HasInitials(label)) continue;
            if (found is not null) return null;
            found = entry.Number;
        }

        return found;
    }

    private Entry OwnEntry(NameForm form)
    {
        if (_byKey.TryGetValue(form.Key, out var number)) return _entries[number];
        var entry = new Entry(_entries.Count, form);
        _byKey[form.Key] = entry.Number;
        _entries.Add(entry);
        return entry;
    }

    private void See(Entry entry, NamedSighting item)
    {
        var (document, sighting, form, times) = item;
        var isNew = !entry.NamedInFullIn.Contains(document);
        entry.See(sighting, document, form, times);
        if (isNew && entry.NamedInFullIn.Contains(document)) AddNamedInFull(document, entry);
        if (sighting.ShortForm is not { } shortForm) return;
        entry.AddAlias(shortForm, times);
        _inDocument.TryAdd((document, NameFolding.Fold(shortForm)), entry.Number);
    }

    private void AddNamedInFull(int document, Entry entry)
    {
        if (!_namedInFull.TryGetValue(document, out var named)) _namedInFull[document] = named = [];
        named.Add(entry);
    }

    private void TakeHint(NamedSighting item)
    {
        if (item.Sighting.Side is { } side && _bySurname.GetValueOrDefault(Transliteration.SurnameKey(item.Form.Surname)) is [var only]) _entries[only].AddSide(side, item.Times);
    }

    /// <summary>SHA-256 over all that finding names and people in documents depends on, before mentions are counted.</summary>
    public byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in _entries)
        {
            Append(hash, [entry.Key, entry.Form.Key, .. entry.Forms.Select(form => form.Text)]);
            Append(hash, [entry.TakesPart ? 1 : 0, entry.IsToldOf ? 1 : 0]);
            Append(hash, [entry.NamedInFullIn.Count, .. entry.NamedInFullIn.Documents, .. entry.SeenIn.Documents]);
        }

        foreach (var ((document, name), number) in _inDocument)
        {
            Append(hash, [name]);
            Append(hash, [document, number]);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            Append(hash, [text.Length]);
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<int> numbers) => hash.AppendData(MemoryMarshal.AsBytes(numbers));

    private readonly record struct NamedSighting(int Document, Sighting Sighting, NameForm Form, int Times);
}
