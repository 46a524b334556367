using ChatBot.Answers;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Reading;
using ChatBot.Index.Storage;

namespace ChatBot.Learning.Weights;

/// <summary>A set of judged questions with the engine over its documents.</summary>
internal sealed record QuestionSet(string Name, Engine Engine, IReadOnlyList<JudgedQuestion> Questions)
{
    /// <param name="ranking">What the engine ranks with; what is found does not depend on it.</param>
    public static QuestionSet Read(string folder, LinearModel ranking)
    {
        var corpus = CorpusReader.Read(Path.Combine(folder, "documents"), null, CancellationToken.None);
        return new QuestionSet(Path.GetFileName(folder), new Engine(corpus, PassageLibrary.Build(corpus, CorpusStore.Of(corpus), new AnswerOptions()), ranking, LinearModel.Of(0, [])), JudgedQuestion.Read(Path.Combine(folder, "questions.jsonl")));
    }
}
