using ChatBot.Answers.Evidence;
using ChatBot.Corpus.People;
using ChatBot.Corpus.Talks.Actions;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Actions;

/// <summary>Whom somebody means who asks for their action items: a person, however called, or what a record calls a group or a stranger.</summary>
internal sealed class ActionOwners(PassageLibrary library)
{
    /// <summary>Null when nobody of the corpus is called so.</summary>
    public AskedOwner? Match(string name)
    {
        var people = library.Corpus.People.Resolve(name);
        var terms = Terms(name);
        var unknown = Unknown().FirstOrDefault(owner => AskedOwner.IsCalled(owner, terms));
        return people.Count > 0 ? new AskedOwner(people[0].Name, people, terms) : unknown is not null ? new AskedOwner(unknown, [], terms) : null;
    }

    /// <summary>Names to offer instead, people first.</summary>
    public IReadOnlyList<string> Nearest(string name, int count)
    {
        var meant = TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord)
            .SelectMany(token => library.Index.NearestTerms(name.Substring(token.Start, token.Length).ToLowerInvariant(), count)).Select(word => TextAnalyzer.Stem(word)).ToHashSet(StringComparer.Ordinal);
        return [.. library.Corpus.People.Nearest(name, count).Select(person => person.Name).Concat(Unknown().Where(owner => Terms(owner).Overlaps(meant))).Distinct(StringComparer.OrdinalIgnoreCase).Take(count)];
    }

    /// <summary>Owners who are nobody the corpus knows.</summary>
    private IEnumerable<string> Unknown() =>
        library.Corpus.Talks.SelectMany(talk => talk.Actions).SelectMany(action => action.Owners).Where(owner => owner.Person is null).Select(owner => owner.Name);

    internal static HashSet<string> Terms(string name) => TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}

/// <param name="Name">The person's, or what the record calls the owner.</param>
/// <param name="People">Several when the name is ambiguous, none for a group.</param>
/// <param name="Terms">Of the name as it was asked for.</param>
internal sealed record AskedOwner(string Name, IReadOnlyList<Person> People, IReadOnlySet<string> Terms)
{
    public bool Has(ActionItem action) => action.Owners.Any(owner => owner.Person is { } person ? People.Contains(person) : IsCalled(owner.Name, Terms));

    /// <summary>"the committee" is asked for as "committee".</summary>
    public static bool IsCalled(string owner, IReadOnlySet<string> terms) => terms.Count > 0 && terms.IsSubsetOf(ActionOwners.Terms(owner));
}
