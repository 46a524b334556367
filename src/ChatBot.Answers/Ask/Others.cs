using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Ask;

/// <summary>"Who apart from Okoro …?": somebody besides those whom the question sets aside must be named.</summary>
internal sealed class Others(Engine engine)
{
    private static readonly HashSet<string> Aside = WordList.Of("apart aside other besides except excluding beyond");

    public static bool AreAskedFor(Question question) =>
        question.Expects == ExpectedAnswer.Person && question.People.Count > 0
        && question.Tokens.Any(token => Aside.Contains(question.Text.Substring(token.Start, token.Length).ToLowerInvariant()));

    /// <summary>What was found with a passage first that names somebody else; null when none near the best does.</summary>
    public FoundEvidence? First(FoundEvidence found) => NearestFirst.With(found, ranked => NamesOthers(found.Question, ranked.Passage));

    private bool NamesOthers(Question question, Passage passage) =>
        engine.Corpus.People.SpeakerOf(passage) is { } speaker && !question.People.Contains(speaker)
        || engine.Corpus.People.MentionsIn(passage).Any(mention => !question.People.Contains(mention.Person));
}
