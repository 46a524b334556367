using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Findings;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>What one document shows of people.</summary>
internal sealed class DocumentHarvest
{
    private readonly RepeatedSighting[] _sightings;
    private readonly string[] _labels;
    private readonly int[] _asked; // sorted
    private SharedSightings? _sharedIn;

    private DocumentHarvest(RepeatedSighting[] sightings, string[] labels, int[] asked) =>
        (_sightings, _labels, _asked) = (sightings, labels, asked);

    private DocumentHarvest(Document document, WordCases cases)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
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
            else Read(passage, prose, words, introductions, labels, sightings);
        }

        foreach (var section in document.Sections) introductions.Look(section.Heading);
        foreach (var introduced in introductions.Of(document)) sightings.Add(new Sighting(introduced.Name, SightingKind.Introduced, ShortForm: introduced.ShortForm));
        _asked = [.. asked.Asked.Order()];
        _labels = [.. labels];
        _sightings = sightings.ToArray();
    }

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<RepeatedSighting> Sightings => _sightings;

    /// <summary>The labels of turns and comments, each once, in the order of the document.</summary>
    public IReadOnlyList<string> Labels => _labels;

    public static DocumentHarvest Of(Document document, WordCases cases) => new(document, cases);

    /// <exception cref="InvalidDataException">These are not the bytes of a harvest.</exception>
    public static DocumentHarvest Read(ref CompactReader bytes)
    {
        var sightings = new RepeatedSighting[bytes.Count()];
        for (var number = 0; number < sightings.Length; number++) sightings[number] = ReadSighting(ref bytes);
        var labels = new string[bytes.Count()];
        for (var number = 0; number < labels.Length; number++) labels[number] = bytes.Required();
        var asked = new int[bytes.Count()];
        var before = (long)int.MinValue;
        for (var number = 0; number < asked.Length; number++)
        {
            before += bytes.Number(1L << 32);
            asked[number] = before <= int.MaxValue ? (int)before : throw new InvalidDataException("A word has no number.");
        }

        return new DocumentHarvest(sightings, labels, asked);
    }

    public void Write(CompactWriter writer)
    {
        writer.Number(_sightings.Length);
        foreach (var sighting in _sightings) Write(writer, sighting);
        writer.Number(_labels.Length);
        foreach (var label in _labels) writer.Name(label);
        writer.Number(_asked.Length);
        var before = (long)int.MinValue;
        foreach (var word in _asked)
        {
            writer.Number(word - before);
            before = word;
        }
    }

    /// <summary>Whether both found the same, and asked for the same words.</summary>
    public bool IsSameAs(DocumentHarvest other) =>
        _sightings.AsSpan().SequenceEqual(other._sightings)
        && _labels.AsSpan().SequenceEqual(other._labels)
        && _asked.AsSpan().SequenceEqual(other._asked);

    /// <summary>Whether the same would be found when the corpus writes these words in other cases than before.</summary>
    public bool HoldsFor(IReadOnlySet<int> flipped) => flipped.Count == 0 || !Array.Exists(_asked, flipped.Contains);

    /// <summary>Shares what other documents show alike: a name that is in a thousand of them is kept once.</summary>
    public void Share(SharedSightings known)
    {
        if (_sharedIn == known) return;
        foreach (ref var repeated in _sightings.AsSpan()) repeated = repeated with { Sighting = known.Shared(repeated.Sighting) };
        foreach (ref var label in _labels.AsSpan()) label = known.Shared(label);
        _sharedIn = known;
    }

    private static void AddListed(List<AttendeeEntry> entries, SightingList sightings)
    {
        foreach (var entry in entries) sightings.Add(new Sighting(entry.Name, SightingKind.Attendee, entry.Role, entry.Side, entry.ShortForm));
    }

    private static void Write(CompactWriter writer, RepeatedSighting repeated)
    {
        var sighting = repeated.Sighting;
        writer.Name(sighting.Name);
        writer.Number((int)sighting.Kind);
        writer.Name(sighting.Role);
        writer.Name(sighting.Side);
        writer.Name(sighting.ShortForm);
        writer.Number(repeated.Times);
    }

    private static RepeatedSighting ReadSighting(ref CompactReader bytes)
    {
        var (name, kind) = (bytes.Required(), (SightingKind)bytes.Number((int)SightingKind.Hint + 1));
        return new RepeatedSighting(new Sighting(name, kind, bytes.Name(), bytes.Name(), bytes.Name()), bytes.Number(int.MaxValue));
    }

    private static void Read(
        Passage passage, ProseHarvest prose, List<Word> words, Introductions introductions, HashSet<string> labels, SightingList sightings)
    {
        var text = passage.Text;
        introductions.Look(text);
        if (passage.Speaker is { Length: > 0 } label && labels.Add(label)) AddSpeaker(passage, label, sightings);
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
