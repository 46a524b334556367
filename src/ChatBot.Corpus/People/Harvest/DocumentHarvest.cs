using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>What one document shows of people.</summary>
internal sealed class DocumentHarvest
{
    private readonly RepeatedSighting[] _sightings;
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly int[] _asked;
    private SharedSightings? _sharedIn;

    private DocumentHarvest(Document document, WordCases cases)
    {
        var asked = new AskedCases(cases);
        var sightings = new SightingList();
        var prose = new ProseHarvest(asked, sightings);
        var (words, introductions) = (new List<Word>(), new Introductions());
        if (document.Author is { Length: > 0 } author) AddAuthor(author, sightings);
        Read(document.Title, prose, words);
        AttendeeLists? lists = null;
        foreach (var passage in document.Passages)
        {
            if (passage.Kind == PassageKind.Attendee) AddListed((lists ??= AttendeeLists.Of(document.Passages))[passage], sightings);
            else Read(passage, prose, words, introductions, sightings);
        }

        foreach (var section in document.Sections) introductions.Look(section.Heading);
        foreach (var introduced in introductions.Of(document)) sightings.Add(new Sighting(introduced.Name, SightingKind.Introduced, ShortForm: introduced.ShortForm));
        _asked = [.. asked.Asked];
        _sightings = sightings.ToArray();
    }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<RepeatedSighting> Sightings => _sightings;

    /// <summary>The labels of turns and comments, each once.</summary>
    public IReadOnlyCollection<string> Labels => _labels;

    public static DocumentHarvest Of(Document document, WordCases cases) => new(document, cases);

    /// <summary>Whether the same would be found when the corpus writes these words in other cases than before.</summary>
    public bool HoldsFor(IReadOnlySet<int> flipped) => flipped.Count == 0 || !Array.Exists(_asked, flipped.Contains);

    /// <summary>Shares what other documents show alike: a name that is in a thousand of them is kept once.</summary>
    public void Share(SharedSightings known)
    {
        if (_sharedIn == known) return;
        foreach (ref var repeated in _sightings.AsSpan()) repeated = repeated with { Sighting = known.Shared(repeated.Sighting) };
        _sharedIn = known;
    }

    private static void AddListed(List<AttendeeEntry> entries, SightingList sightings)
    {
        foreach (var entry in entries) sightings.Add(new Sighting(entry.Name, SightingKind.Attendee, entry.Role, entry.Side, entry.ShortForm));
    }

    private void Read(Passage passage, ProseHarvest prose, List<Word> words, Introductions introductions, SightingList sightings)
    {
        var text = passage.Text;
        introductions.Look(text);
        if (passage.Speaker is { Length: > 0 } label && _labels.Add(label)) AddSpeaker(passage, label, sightings);
        Read(text, prose, words);
    }

    private static void Read(string text, ProseHarvest prose, List<Word> words)
    {
        words.Clear();
        WordScanner.Append(text, words);
        prose.Read(text, words);
    }

    private static void AddSpeaker(Passage passage, string label, SightingList sightings)
    {
        if (OfficeLabel.HolderIn(passage.DocumentTitle, label) is { } holder)
        {
            sightings.Add(new Sighting(holder, SightingKind.Speaker, ShortForm: label));
            return;
        }

        foreach (var name in SpeakerLabel.NamesIn(label)) sightings.Add(new Sighting(name, passage.Kind == PassageKind.Comment ? SightingKind.Commenter : SightingKind.Speaker));
    }

    private static void AddAuthor(string author, SightingList sightings)
    {
        foreach (var entry in AttendeeLine.Parse(author)) sightings.Add(new Sighting(entry.Name, SightingKind.Author, entry.Role, entry.Side));
    }
}
