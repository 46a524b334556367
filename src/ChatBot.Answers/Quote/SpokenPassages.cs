using System.Collections.Concurrent;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Quote;

/// <summary>Which passages have somebody's words, spoken, quoted or reported: each document is read once for a snapshot of the corpus, when somebody is asked for who speaks or is named in it.</summary>
internal sealed class SpokenPassages(PassageLibrary library)
{
    private readonly ConcurrentDictionary<Document, ILookup<Person, Passage>> _byDocument = new();

    /// <summary>The passages of any of these people, in the corpus's order.</summary>
    public IEnumerable<Passage> Of(IReadOnlyCollection<Person> people) => people.SelectMany(DocumentsOf).Distinct()
        .OrderBy(library.Corpus.FirstPassageOf)
        .SelectMany(document => people.SelectMany(person => _byDocument.GetOrAdd(document, Read)[person]).DistinctBy(passage => passage.Ordinal).OrderBy(passage => passage.Ordinal));

    private IEnumerable<Document> DocumentsOf(Person person)
    {
        var (corpus, index) = (library.Corpus, library.Index);
        var terms = person.Aliases.Append(person.Name).SelectMany(name => TextAnalyzer.Analyze(name)).Where(token => !token.IsStopWord).Select(token => token.Term).Distinct(StringComparer.Ordinal);
        return corpus.Documents.Where(document => corpus.People.SpeakersIn(document).Values.Contains(person))
            .Concat(terms.SelectMany(index.PassagesWith).Select(number => corpus.DocumentOf(library[number])));
    }

    private ILookup<Person, Passage> Read(Document document) => document.Passages
        .SelectMany(passage => SpeakersIn(passage).Distinct().Select(person => (Person: person, Passage: passage)))
        .ToLookup(spoken => spoken.Person, spoken => spoken.Passage);

    private IEnumerable<Person> SpeakersIn(Passage passage)
    {
        var people = library.Corpus.People;
        if (passage.Speaker is not null) return people.SpeakerOf(passage) is { } speaker ? [speaker] : [];
        return people.QuotationsIn(passage).Select(quotation => quotation.Speaker).Concat(people.ReportedIn(passage).Select(statement => statement.Speaker));
    }
}
