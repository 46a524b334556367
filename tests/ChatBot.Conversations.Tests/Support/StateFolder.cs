using ChatBot.Conversations.State;

namespace ChatBot.Conversations.Tests.Support;

internal sealed class StateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-state-");

    public string Path => _folder.FullName;

    public string Database => System.IO.Path.Combine(Path, StateDatabase.FileName);

    public void Dispose() => _folder.Delete(recursive: true);
}
