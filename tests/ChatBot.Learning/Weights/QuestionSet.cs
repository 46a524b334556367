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

    /// <param name="ranking">What the engine ranks with; what is found does not depend on it.</param>
    public static QuestionSet Read(string folder, LinearModel ranking)
    {
        var corpus = CorpusReader.Read(Path.Combine(folder, "documents"), null, CancellationToken.None);
        var library = PassageLibrary.Build(corpus, CorpusStore.Of(corpus), Models.Value, new AnswerOptions());
        library.Vectors.CompleteAsync(progress: null, CancellationToken.None).GetAwaiter().GetResult();
        return new QuestionSet(Path.GetFileName(folder), new Engine(corpus, library, ranking, LinearModel.Of(0, [])), JudgedQuestion.Read(Path.Combine(folder, "questions.jsonl")));
    }
}
