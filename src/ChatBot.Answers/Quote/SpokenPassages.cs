using ChatBot.Corpus;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Quote;

/// <summary>Which passages have somebody's words, spoken, quoted or reported: read once for a snapshot of the corpus, when it is first asked for.</summary>
internal sealed class SpokenPassages(CorpusSnapshot corpus)
{
    private readonly Lazy<Dictionary<Person, List<int>>> _byPerson = new(() => Read(corpus));

    /// <summary>The passages of any of these people, in the corpus's order.</summary>
    public IEnumerable<Passage> Of(IEnumerable<Person> people) =>
        people.SelectMany(person => _byPerson.Value.TryGetValue(person, out var numbers) ? numbers : []).Distinct().Order().Select(number => corpus.Passages[number]);

    private static Dictionary<Person, List<int>> Read(CorpusSnapshot corpus)
    {
        var byPerson = new Dictionary<Person, List<int>>();
        for (var number = 0; number < corpus.Passages.Count; number++)
            foreach (var person in SpeakersIn(corpus.People, corpus.Passages[number]).Distinct())
            {
                if (!byPerson.TryGetValue(person, out var numbers)) byPerson[person] = numbers = [];
                numbers.Add(number);
            }

        return byPerson;
    }

    private static IEnumerable<Person> SpeakersIn(PeopleDirectory people, Passage passage)
    {
        if (passage.Speaker is not null) return people.SpeakerOf(passage) is { } speaker ? [speaker] : [];
        return people.QuotationsIn(passage).Select(quotation => quotation.Speaker).Concat(people.ReportedIn(passage).Select(statement => statement.Speaker));
    }
}
