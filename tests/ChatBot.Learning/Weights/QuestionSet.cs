using ChatBot.Answers;
using ChatBot.Corpus.Reading;

namespace ChatBot.Learning.Weights;

/// <summary>A set of judged questions with the engine over its documents.</summary>
internal sealed record QuestionSet(string Name, Engine Engine, IReadOnlyList<JudgedQuestion> Questions)
{
    public static QuestionSet Read(string folder)
    {
        var corpus = CorpusReader.Read(Path.Combine(folder, "documents"), null, CancellationToken.None);
        return new QuestionSet(Path.GetFileName(folder), new Engine(corpus, new AnswerOptions(), CancellationToken.None), JudgedQuestion.Read(Path.Combine(folder, "questions.jsonl")));
    }
}
