using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Ask;

/// <summary>Whether a passage has the words of those whose words are asked for. That they are named in it is not enough: somebody else's statement is never theirs.</summary>
internal sealed class TheirWords(Engine engine)
{
    /// <summary>
    /// What was found with a passage of their words first; null when no passage near the best has any. A dialogue is left as it is ranked:
    /// one turn goes over into another. Whether they said something can also be told by what is said of them.
    /// </summary>
    public FoundEvidence? First(FoundEvidence found)
    {
        var asked = found.Question.SpeakersAsked;
        if (asked.Count == 0 || found.Ranked.Count == 0 || IsOfDialogue(found.Ranked[0].Passage)) return found;
        return NearestFirst.With(found, ranked => IsOfDialogue(ranked.Passage) || Has(ranked.Passage, asked))
            ?? (found.Question.Expects == ExpectedAnswer.YesNo ? NearestFirst.With(found, ranked => Names(ranked.Passage, asked)) : null);
    }

    private bool IsOfDialogue(Passage passage) => engine.Corpus.DocumentOf(passage).Passages.Any(other => other.Kind == PassageKind.Turn);

    private bool Has(Passage passage, IReadOnlyList<Person> people)
    {
        if (passage.Speaker is not null) return engine.Corpus.People.SpeakerOf(passage) is { } speaker && people.Contains(speaker);
        return engine.Corpus.People.QuotationsIn(passage).Any(quotation => people.Contains(quotation.Speaker))
            || engine.Corpus.People.ReportedIn(passage).Any(statement => people.Contains(statement.Speaker))
            || people.Any(person => IsMeantByRole(passage, person));
    }

    private bool Names(Passage passage, IReadOnlyList<Person> people) =>
        engine.Corpus.People.MentionsIn(passage).Any(mention => people.Contains(mention.Person));

    /// <summary>"The harbour master reported …": minutes call people by their offices.</summary>
    private bool IsMeantByRole(Passage passage, Person person) =>
        person.Roles.Any(role => passage.Text.Contains(role, StringComparison.OrdinalIgnoreCase)) && engine.Corpus.People.MentionsIn(passage).All(mention => mention.Person != person);
}
