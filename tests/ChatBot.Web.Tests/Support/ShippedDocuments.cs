using ChatBot.Answers;
using ChatBot.Answers.Tests.Samples;
using ChatBot.Corpus.Reading;

namespace ChatBot.Web.Tests.Support;

/// <summary>The documents that come with the program.</summary>
internal static class ShippedDocuments
{
    public static string Repository { get; } = Root();

    private static readonly Lazy<TalkAnswers> Shared = new(Read);

    public static PageSetup Setup => new() { Answers = () => Shared.Value };

    private static TalkAnswers Read() =>
        OpenedModels.Answering(CorpusReader.Read(Path.Combine(Repository, "index", "documents"), null, CancellationToken.None));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The repository is not above the tests.");
    }
}
