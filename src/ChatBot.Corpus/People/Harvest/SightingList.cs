using System.Runtime.InteropServices;
using ChatBot.Corpus.People.Names;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>
/// Gathers what a document shows of people. Whom several words name does not depend on where they stand in it: such a sighting is kept once, as most of a long report's are the same few.
/// One word may mean somebody else further on.
/// </summary>
internal sealed class SightingList
{
    private const int Apart = -1;

    private readonly List<RepeatedSighting> _sightings = [];
    private readonly Dictionary<Sighting, int> _places = [];

    public void Add(Sighting sighting)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, sighting, out var isKnown);
        if (!isKnown) place = NameForm.Parse(sighting.Name) is { Words.Length: > 1 } ? _sightings.Count : Apart;
        if (isKnown && place != Apart) _sightings[place] = _sightings[place].OnceMore();
        else _sightings.Add(new RepeatedSighting(sighting, 1));
    }

    /// <summary>In the order of their first coming.</summary>
    public RepeatedSighting[] ToArray() => [.. _sightings];
}

/// <param name="Times">How often the document has it.</param>
internal readonly record struct RepeatedSighting(Sighting Sighting, int Times)
{
    public RepeatedSighting OnceMore() => this with { Times = Times + 1 };
}
