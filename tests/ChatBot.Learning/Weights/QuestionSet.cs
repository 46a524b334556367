using ChatBot.Answers;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Reading;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Learning.Weights;

/// <summary>A set of judged questions with the engine over its documents.</summary>
internal sealed record QuestionSet(string Name, Engine Engine, IReadOnlyList<JudgedQuestion> Questions)
{
    private static readonly Lazy<EvidenceModels> Models = new(() =>
        EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions { BackgroundThreads = 2 }, CancellationToken.None).GetAwaiter().GetResult());

    /// <param name="order">What the engine orders with; what is found does not depend on it.</param>
    public static QuestionSet Read(string folder, LinearModel order) =>
        ReadFrom(Path.Combine(folder, "documents"), Path.Combine(folder, "questions.jsonl"), order);

    public static QuestionSet ReadFrom(string documents, string questions, LinearModel order)
    {
        var corpus = CorpusReader.Read(documents, null, CancellationToken.None);
        var library = PassageLibrary.Build(corpus, CorpusStore.Of(corpus), Models.Value, new AnswerOptions());
        library.Vectors.CompleteAsync(progress: null, CancellationToken.None).GetAwaiter().GetResult();
        return new QuestionSet(Path.GetFileName(Path.GetDirectoryName(questions))!, new Engine(corpus, library, order, Answers.Evidence.Weights.Verdict), JudgedQuestion.Read(questions));
    }
}
