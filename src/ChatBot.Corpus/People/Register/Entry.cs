using ChatBot.Corpus.People.Harvest;
using ChatBot.Corpus.People.Names;

namespace ChatBot.Corpus.People.Register;

/// <summary>A person while the corpus is being read: forms, roles and sides pile up.</summary>
internal sealed class Entry(int number, NameForm form)
{
    private readonly Tally _forms = new();
    private readonly Tally _roles = new();
    private readonly Tally _sides = new();
    private readonly Tally _titled = new();
    private readonly List<NameForm> _distinct = [];

    public int Number { get; } = number;

    /// <summary>
    /// Of the form that it began with; no other entry of the register has it, and other people who come and go leave it as it is.
    /// </summary>
    public string Key { get; } = form.Key;

    /// <summary>The fullest form so far; others are compared with it.</summary>
    public NameForm Form { get; private set; } = form;

    /// <summary>Documents that give given name and surname.</summary>
    public DocumentSet NamedInFullIn { get; } = new();

    /// <summary>Documents that show this person in any form.</summary>
    public DocumentSet SeenIn { get; } = new();

    /// <summary>Speaks or attends somewhere, so that the given name alone may mean this person.</summary>
    public bool TakesPart { get; private set; }

    /// <summary>Prose speaks of this person, so that other documents may use the surname alone.</summary>
    public bool IsToldOf { get; private set; }

    /// <summary>How often the corpus names this person.</summary>
    public int Mentions { get; set; }

    /// <summary>Each key once.</summary>
    public IReadOnlyList<NameForm> Forms => _distinct;

    /// <param name="times">How often the document has the sighting.</param>
    public void See(Sighting sighting, int document, NameForm form, int times)
    {
        _forms.Add(form.Text, times);
        if (form.Title.Length > 0 && form.Words.Length == 1) _titled.Add($"{form.Title} {form.Text}", times);
        if (sighting.Role is { } role) _roles.Add(role, times);
        if (sighting.Side is { } side) _sides.Add(side, times);
        if (!_distinct.Exists(known => known.Key == form.Key)) _distinct.Add(form);
        SeenIn.Add(document);
        if (form.Words.Length > 1) NamedInFullIn.Add(document);
        IsToldOf |= sighting.Kind == SightingKind.Prose;
        TakesPart |= sighting.Kind is SightingKind.Speaker or SightingKind.Attendee;
        if (form.Words.Length > Form.Words.Length && form.Words.Length <= 4) Form = form;
    }

    /// <summary>Whether the capitals of the name are these: of every part, also of one behind a hyphen, or of the first and the last alone.</summary>
    public bool HasInitials(string initials)
    {
        foreach (var known in Forms)
        {
            var parts = known.Text.Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries).Where(part => char.IsLetter(part[0])).Select(part => char.ToUpperInvariant(part[0])).ToArray();
            if (parts.AsSpan().SequenceEqual(initials) || (initials.Length == 2 && parts.Length > 2 && parts[0] == initials[0] && parts[^1] == initials[1])) return true;
        }

        return false;
    }

    public void AddAlias(string alias, int times) => _forms.Add(alias, times);

    public void AddSide(string side, int times) => _sides.Add(side, times);

    public IReadOnlyList<string> Roles => _roles.MostFrequentFirst();

    public string? OwnSide => _sides.MostFrequentFirst() is [var first, ..] ? first : null;

    public Person ToPerson(string? side)
    {
        var name = Name();
        var aliases = _forms.MostFrequentFirst().Concat(_titled.MostFrequentFirst())
            .Distinct(StringComparer.OrdinalIgnoreCase).Where(alias => !alias.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
        return new Person(name, aliases, Roles, side);
    }

    /// <summary>The fullest form in its most frequent spelling; capitals throughout, or an initial, only where nothing else is written.</summary>
    private string Name()
    {
        var best = _forms.MostFrequentFirst()
            .Where(text => NameForm.Parse(text) is { } parsed && parsed.Words.Length == Form.Words.Length)
            .OrderBy(text => text.Length > 4 && !text.Any(char.IsLower) ? 1 : 0)
            .ThenBy(text => HasInitial(text) ? 1 : 0)
            .FirstOrDefault();
        return best ?? Form.Text;
    }

    private static bool HasInitial(string text) => Array.Exists(text.Split(' '), word => word.TrimEnd('.').Length == 1);
}
