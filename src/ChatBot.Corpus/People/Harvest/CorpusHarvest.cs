using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.People.Harvest;

/// <summary>Goes through all documents once and notes where they show people.</summary>
internal sealed class CorpusHarvest
{
    private readonly HashSet<(int Document, string Label)> _labels = [];
    private readonly List<Sighting> _sightings = [];

    private CorpusHarvest(WordCases cases) => Cases = cases;

    /// <summary>The labels of turns and comments that occur, each once for a document.</summary>
    public IReadOnlySet<(int Document, string Label)> Labels => _labels;

    /// <summary>In the order of the corpus.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    public WordCases Cases { get; }

    public static CorpusHarvest Of(IReadOnlyList<Document> documents, CorpusWords words)
    {
        var harvest = new CorpusHarvest(WordCases.Of(words));
        var prose = new ProseHarvest(harvest.Cases, harvest._sightings);
        var passage = 0;
        for (var number = 0; number < documents.Count; number++)
        {
            if (documents[number].Author is { Length: > 0 } author) harvest.AddAuthor(author, number);
            prose.Read(documents[number].Title, WordScanner.Scan(documents[number].Title), number);
            foreach (var own in documents[number].Passages) harvest.Read(own, number, prose, words.MemoryOf(passage++));
            foreach (var introduced in Introductions.In(documents[number])) harvest._sightings.Add(new Sighting(introduced.Name, number, SightingKind.Introduced, ShortForm: introduced.ShortForm));
        }

        return harvest;
    }

    private void Read(Passage passage, int document, ProseHarvest prose, ReadOnlyMemory<Word> words)
    {
        if (passage.Kind == PassageKind.Attendee)
        {
            foreach (var entry in AttendeeLine.Parse(passage.Text))
                _sightings.Add(new Sighting(entry.Name, document, SightingKind.Attendee, entry.Role, entry.Side, entry.ShortForm));
            return;
        }

        if (passage.Speaker is { Length: > 0 } label && _labels.Add((document, label))) AddSpeaker(passage, label, document);
        prose.Read(passage.Text, words, document);
    }

    private void AddSpeaker(Passage passage, string label, int document)
    {
        if (OfficeLabel.HolderIn(passage.DocumentTitle, label) is { } holder)
        {
            _sightings.Add(new Sighting(holder, document, SightingKind.Speaker, ShortForm: label));
            return;
        }

        foreach (var name in SpeakerLabel.NamesIn(label))
            _sightings.Add(new Sighting(name, document, passage.Kind == PassageKind.Comment ? SightingKind.Commenter : SightingKind.Speaker));
    }

    private void AddAuthor(string author, int document)
    {
        foreach (var entry in AttendeeLine.Parse(author))
            _sightings.Add(new Sighting(entry.Name, document, SightingKind.Author, entry.Role, entry.Side));
    }
}
