using ChatBot.Corpus;
using ChatBot.Evidence.Models;

namespace ChatBot.Answers.Tests.Samples;

/// <summary>The shipped networks, opened once for all tests of a process.</summary>
public static class OpenedModels
{
    private static readonly Lazy<EvidenceModels> Opened = new(() =>
        EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions(), CancellationToken.None).GetAwaiter().GetResult());

    public static EvidenceModels Shared => Opened.Value;

    /// <summary>Answers from documents in memory, with the vectors of all passages made.</summary>
    public static TalkAnswers Answering(CorpusSnapshot corpus) => Completed(TalkAnswers.Build(corpus, Shared, new AnswerOptions()));

    /// <summary>With the vectors of all passages made.</summary>
    public static TalkAnswers Completed(TalkAnswers answers)
    {
        answers.Vectors.CompleteAsync(progress: null, CancellationToken.None).GetAwaiter().GetResult();
        return answers;
    }
}
