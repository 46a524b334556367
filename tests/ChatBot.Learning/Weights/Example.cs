using ChatBot.Answers;
using ChatBot.Answers.Evidence;
using ChatBot.Index;

namespace ChatBot.Learning.Weights;

/// <summary>A question with everything that was read for it, judged.</summary>
/// <param name="Fold">Questions on one document are in one fold, so that no document is learnt from and tested on.</param>
/// <param name="Supports">For each of <see cref="FoundEvidence.Ranked"/>, whether it answers.</param>
internal sealed record Example(QuestionSet Set, JudgedQuestion Question, FoundEvidence Found, bool[] Supports, int Fold)
{
    public const int Folds = 5;

    /// <summary>The set that the question is of, wherever it is asked.</summary>
    public QuestionSet OfSet { get; init; } = Set;

    public static IEnumerable<Example> Of(QuestionSet set)
    {
        foreach (var question in set.Questions.Where(question => ReaderHalves.IsUnread(question.GoldDocument ?? question.Id, set.IsOurs)))
        {
            var found = Find(set.Engine, question);
            var judge = new Judge(question);
            var supports = found.Ranked.Select(ranked => question.Answerable && judge.Supports(ranked.Passage)).ToArray();
            yield return new Example(set, question, found, supports, FoldOf(question.GoldDocument ?? question.Id));
        }
    }

    public static FoundEvidence Find(Engine engine, JudgedQuestion question) =>
        engine.Evidence.Find(engine.Questions.Read(question.Text), Among(engine, question)) with
        {
            OfOneDocument = question.Document is not null,
        };

    /// <summary>What is read for a question.</summary>
    public static IReadOnlyList<CandidatePassage> Propose(Engine engine, JudgedQuestion question)
    {
        var asked = engine.Questions.Read(question.Text);
        return engine.Evidence.Propose(asked, AskedTerms.Of(asked, engine.Library.Index, engine.Corpus.People), Among(engine, question));
    }

    private static PassageScope Among(Engine engine, JudgedQuestion question) =>
        engine.Library.Scope(question.Document is { } name ? engine.Documents.Match(name) : engine.Corpus.Documents, _ => true);

    private static int FoldOf(string name) => (int)(name.Aggregate(17u, (hash, letter) => hash * 31 + letter) % Folds);
}
