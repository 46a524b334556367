using ChatBot.Corpus;
using ChatBot.Corpus.Reading;

namespace ChatBot.Answers.Tests.Samples;

/// <summary>A folder of documents written for one test.</summary>
public sealed class WrittenCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-answers-");

    public WrittenCorpus With(string path, string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, path), text);
        return this;
    }

    public CorpusSnapshot Read() => CorpusReader.Read(_folder.FullName, null, CancellationToken.None);

    public TalkAnswers Answers() => OpenedModels.Answering(Read());

    public void Dispose() => _folder.Delete(recursive: true);
}
