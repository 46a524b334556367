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

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Names that mean somebody in one document only: a first name as a label, initials, a handle.</summary>
    public IReadOnlyDictionary<(int Document, string Key), int> InDocument => _inDocument;

    public static PersonRegister Of(IReadOnlyList<Sighting> sightings, WordCases cases)
    {
        var register = new PersonRegister();
        var parsed = sightings
            .Select(sighting => (Sighting: sighting, Form: NameForm.Parse(sighting.Name, cases)))
            .Where(item => item.Form is not null)
            .Select(item => (item.Sighting, Form: item.Form!)).ToList();
        register.AddFullNames([.. parsed.Where(item => item.Form.IsPersonal && item.Sighting.Kind is not (SightingKind.Commenter or SightingKind.Hint))]);
        foreach (var (sighting, form) in parsed.Where(item => IsLabel(item.Sighting, item.Form))) register.See(register.OwnEntry(form), sighting, form);
        register.AddSingleNames([.. parsed.Where(item => item.Form.Words.Length == 1 && item.Sighting.Kind != SightingKind.Hint && !IsLabel(item.Sighting, item.Form))]);
        foreach (var (sighting, form) in parsed.Where(item => item.Sighting.Kind == SightingKind.Hint)) register.TakeHint(sighting, form);
        return register;
    }

    /// <summary>A chat name or a label of several words that is no personal name: compared as a whole.</summary>
    private static bool IsLabel(Sighting sighting, NameForm form) =>
        sighting.Kind == SightingKind.Commenter || (form.Words.Length > 1 && !form.IsPersonal && sighting.Kind != SightingKind.Hint);

    private void AddFullNames(IReadOnlyList<(Sighting Sighting, NameForm Form)> items)
    {
        var groups = items.GroupBy(item => item.Form.Key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var entry = FullNameEntry(group.First().Form);
            foreach (var (sighting, form) in group) See(entry, sighting, form);
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

    private void AddSingleNames(IReadOnlyList<(Sighting Sighting, NameForm Form)> items)
    {
        foreach (var (sighting, form) in items)
        {
            var entry = SingleNameEntry(sighting, form);
            if (entry is not null) See(entry, sighting, form);
        }
    }

    private Entry? SingleNameEntry(Sighting sighting, NameForm form)
    {
        var key = (sighting.Document, form.Key);
        if (_inDocument.TryGetValue(key, out var known)) return _entries[known];
        var namesakes = _bySurname.GetValueOrDefault(Transliteration.SurnameKey(form.Surname)) ?? [];
        var here = namesakes.FindAll(number => _entries[number].SeenIn.Contains(sighting.Document));
        if (here.Count == 1) return Remember(key, here[0]);
        // A label of one word in a document that does not know the full name is as likely somebody's given name.
        if (namesakes.Count == 1 && (sighting.Kind == SightingKind.Prose || _entries[namesakes[0]].IsToldOf)) return _entries[namesakes[0]];
        if (namesakes.Count > 1 && sighting.Kind == SightingKind.Prose) return null;
        if (here.Count > 1) return Remember(key, OwnEntry(form).Number);
        if (sighting.Kind is SightingKind.Speaker && OnlyInitials(sighting.Document, sighting.Name) is { } initials) return Remember(key, initials);
        if (sighting.Kind is SightingKind.Speaker or SightingKind.Attendee && OnlyGivenName(sighting.Document, form.Key) is { } person)
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
        foreach (var entry in _entries)
        {
            if (!entry.Form.IsPersonal || !entry.NamedInFullIn.Contains(document) || !GivenNames.AreCompatible(entry.Form.Given, given)) continue;
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
        foreach (var entry in _entries)
        {
            if (!entry.Form.IsPersonal || !entry.NamedInFullIn.Contains(document) || !entry.HasInitials(label)) continue;
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

    private void See(Entry entry, Sighting sighting, NameForm form)
    {
        entry.See(sighting, form);
        if (sighting.ShortForm is not { } shortForm) return;
        entry.AddAlias(shortForm);
        _inDocument.TryAdd((sighting.Document, NameFolding.Fold(shortForm)), entry.Number);
    }

    private void TakeHint(Sighting sighting, NameForm form)
    {
        if (sighting.Side is { } side && _bySurname.GetValueOrDefault(Transliteration.SurnameKey(form.Surname)) is [var only]) _entries[only].AddSide(side);
    }
}
