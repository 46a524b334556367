using ChatBot.Answers;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Reading.Living;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Learning.Weights;

/// <summary>A set of judged questions with the engine over its documents.</summary>
/// <param name="IsOurs">Written for this repository (Talks/).</param>
internal sealed record QuestionSet(string Name, bool IsOurs, Engine Engine, IReadOnlyList<JudgedQuestion> Questions)
{
    private const string Ours = "Talks";

    /// <summary>Under which it is weighed and judged: our own sets, of which some are small, are taken together.</summary>
    public string Group => IsOurs ? Ours : Name;

    /// <summary>What was read and embedded is kept from one run to the next.</summary>
    private static readonly string State = Path.Combine(AppContext.BaseDirectory, "state");

    private static readonly Lazy<EvidenceModels> Models = new(() =>
        EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions { BackgroundThreads = 2 }, CancellationToken.None).GetAwaiter().GetResult());

    /// <param name="order">What the engine orders with; what is found does not depend on it.</param>
    public static QuestionSet Read(string folder, LinearModel order) =>
        ReadFrom(Path.Combine(folder, "documents"), Path.Combine(folder, "questions.jsonl"), order);

    public static QuestionSet ReadFrom(string documents, string questions, LinearModel order) =>
        ReadFrom(Directory.GetParent(Path.GetFullPath(questions))!, documents, questions, order);

    private static QuestionSet ReadFrom(DirectoryInfo home, string documents, string questions, LinearModel order) =>
        new(home.Name, home.Parent?.Name == Ours, EngineOver(documents, order), JudgedQuestion.Read(questions));

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
