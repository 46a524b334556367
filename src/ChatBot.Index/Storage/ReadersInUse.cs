using Lucene.Net.Index;

namespace ChatBot.Index.Storage;

/// <summary>
/// Closes the views of the index that have been superseded when nobody searches them any more: until then what they are made of stays on
/// disk. Not safe for
/// several threads.
/// </summary>
internal sealed class ReadersInUse : IDisposable
{
    private readonly List<(DirectoryReader Reader, WeakReference<PassageIndex> User)> _uses = [];
    private readonly List<DirectoryReader> _superseded = [];

    public void Use(DirectoryReader reader, PassageIndex index) => _uses.Add((reader, new WeakReference<PassageIndex>(index)));

    public void Supersede(DirectoryReader reader) => _superseded.Add(reader);

    public void CloseUnused()
    {
        _uses.RemoveAll(use => !use.User.TryGetTarget(out _));
        foreach (var reader in _superseded.FindAll(reader => !_uses.Exists(use => use.Reader == reader)))
        {
            _superseded.Remove(reader);
            reader.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var reader in _superseded) reader.Dispose();
        _superseded.Clear();
    }
}
