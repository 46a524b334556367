using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading;
using ChatBot.Corpus.Reading.Folders;

namespace ChatBot.Conversations.Asking;

/// <summary>
/// Checks passages against their files, and remembers what was read of a file until it changes: whoever presses again and again has it
/// read, or converted, once. Safe for
/// any number of callers; of those who open the same file at once, one reads it.
/// </summary>
public sealed class OpenedFiles
{
    /// <summary>Bytes of text that are remembered, of all files together.</summary>
    private const long Usual = 16 * 1024 * 1024;

    /// <summary>Added for each file, so that empty ones do not add up without an end.</summary>
    private const int Overhead = 1024;

    private readonly Lock _gate = new();
    private readonly LinkedList<(Key Key, Lazy<ReadOnlyMemory<byte>> Bytes)> _recent = [];
    private readonly Func<string, string, ReadOnlyMemory<byte>> _read;
    private readonly long _most;

    public OpenedFiles()
        : this(DocumentFile.Bytes, Usual)
    {
    }

    /// <param name="read">The bytes of a document, by folder and path.</param>
    /// <param name="most">Bytes to remember.</param>
    internal OpenedFiles(Func<string, string, ReadOnlyMemory<byte>> read, long most) => (_read, _most) = (read, most);

    /// <summary>Checks a passage's bytes against the file as it is now.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="document">The document that the passage is of.</param>
    public Verification Verify(string folder, Document document, Passage passage)
    {
        if (DocumentFile.Stamp(folder, document.Path) is not { } stamp) return new Verification(VerificationOutcome.FileMissing, Found: null);
        var bytes = Remembered(new Key(folder, document.Path, stamp));
        try
        {
            return PassageVerifier.Verify(bytes.Value, document, passage);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or UnreadableDocumentException)
        {
            return new Verification(VerificationOutcome.FileMissing, Found: null);
        }
        finally
        {
            Tidy(bytes);
        }
    }

    private Lazy<ReadOnlyMemory<byte>> Remembered(Key key)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key) continue;
                _recent.Remove(node);
                _recent.AddFirst(node);
                return node.Value.Bytes;
            }

            var bytes = new Lazy<ReadOnlyMemory<byte>>(() => _read(key.Folder, key.Path));
            _recent.AddFirst((key, bytes));
            return bytes;
        }
    }

    /// <summary>Forgets what was opened longest ago, and what could not be read. What is still being read has no size yet.</summary>
    /// <param name="done">What the caller has read, or failed to read.</param>
    private void Tidy(Lazy<ReadOnlyMemory<byte>> done)
    {
        lock (_gate)
        {
            var size = 0L;
            for (var node = _recent.First; node is not null;)
            {
                var next = node.Next;
                var bytes = node.Value.Bytes;
                if (bytes.IsValueCreated) size += bytes.Value.Length + Overhead;
                if (bytes.IsValueCreated ? size > _most : bytes == done) _recent.Remove(node);
                node = next;
            }
        }
    }

    /// <param name="Stamp">Of the file when it was read: another one is another entry.</param>
    private readonly record struct Key(string Folder, string Path, FileStamp Stamp);
}
