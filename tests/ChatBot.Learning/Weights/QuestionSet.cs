using ChatBot.Answers;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Learning.Weights;

/// <summary>A set of judged questions with the engine over its documents.</summary>
internal sealed record QuestionSet(string Name, Engine Engine, IReadOnlyList<JudgedQuestion> Questions)
{
    /// <summary>What was read and embedded is kept from one run to the next.</summary>
    private static readonly string State = Path.Combine(AppContext.BaseDirectory, "state");

    private static readonly Lazy<EvidenceModels> Models = new(() =>
        EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions { BackgroundThreads = 2 }, CancellationToken.None).GetAwaiter().GetResult());

    /// <param name="order">What the engine orders with; what is found does not depend on it.</param>
    public static QuestionSet Read(string folder, LinearModel order) =>
        ReadFrom(Path.Combine(folder, "documents"), Path.Combine(folder, "questions.jsonl"), order);

    public static QuestionSet ReadFrom(string documents, string questions, LinearModel order) =>
        new(Path.GetFileName(Path.GetDirectoryName(questions))!, EngineOver(documents, order), JudgedQuestion.Read(questions));

    /// <param name="order">What the engine orders with.</param>
    public static Engine EngineOver(string documents, LinearModel order)
    {
        var store = CorpusStore.Open(State, documents, StoreAccess.Keep);
        var folder = new LivingFolder(documents, store, TimeProvider.System);
        var corpus = folder.Read(mayBeUnfinished: true, progress: null, CancellationToken.None);
        var library = PassageLibrary.Build(corpus, store, Models.Value, new AnswerOptions());
        library.Vectors.CompleteAsync(progress: null, CancellationToken.None).GetAwaiter().GetResult();
        folder.Commit();
        return new Engine(corpus, library, order, Answers.Evidence.Weights.Verdict);
    }
}
