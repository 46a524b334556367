using ChatBot.Corpus;

namespace ChatBot.Answers.Completion;

/// <summary>Completes names as somebody types: those that begin with it first, then those of which a word does, then those that contain it.</summary>
internal sealed class NameCompletion(CorpusSnapshot corpus)
{
    public IReadOnlyList<string> Complete(CompletionKind kind, string typed, int count)
    {
        var wanted = typed.Trim();
        return [.. Names(kind).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (Name: name, Rank: Rank(name, wanted)))
            .Where(pair => pair.Rank < int.MaxValue)
            .OrderBy(pair => pair.Rank)
            .Select(pair => pair.Name)
            .Take(Math.Max(count, 0))];
    }

    private IEnumerable<string> Names(CompletionKind kind) => kind switch
    {
        CompletionKind.Talk => corpus.Talks.Select(talk => talk.Name),
        CompletionKind.Document => corpus.Documents.Select(document => document.Title),
        CompletionKind.Owner => corpus.Talks.SelectMany(talk => talk.Actions).SelectMany(action => action.Owners).Select(owner => owner.Name),
        CompletionKind.Speaker => corpus.People.SpeakerNames,
        _ => corpus.People.People.Select(person => person.Name),
    };

    private static int Rank(string name, string wanted)
    {
        if (name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)) return 0;
        if (name.Contains($" {wanted}", StringComparison.OrdinalIgnoreCase)) return 1;
        return name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ? 2 : int.MaxValue;
    }
}
