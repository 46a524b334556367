namespace ChatBot.Corpus.Passages.Texts;

/// <summary>
/// Where the texts of a folder's documents lie. The first of them are held in memory; those that come when so many are held go to files, each of which is closed when
/// nobody needs it any more. Safe for several threads.
/// </summary>
/// <param name="folder">Where files may be made; null for nowhere: then all are held.</param>
/// <param name="mostHeld">How many bytes are held in memory; the default takes folders of some 60 MB.</param>
internal sealed class TextStore(string? folder, long mostHeld = 64 << 20, long fileSize = 64 << 20)
{
    private readonly Lock _gate = new();
    private long _held;
    private TextFile? _file;
    private bool _hasFailed = folder is null;

    /// <summary>Takes the texts of a document that was just read.</summary>
    public void Take(DocumentPassages passages)
    {
        var length = passages.Texts.Length;
        lock (_gate)
        {
            if (_hasFailed || _held + length <= mostHeld)
            {
                _held += length;
                return;
            }
        }

        Move(passages);
    }

    /// <summary>Told all documents that are in use now, it makes room: what is left of a file that is mostly not used any more moves to another one.</summary>
    public void Tidy(IReadOnlyCollection<DocumentPassages> used)
    {
        lock (_gate) _held = used.Where(passages => passages.Texts is HeldTexts).Sum(passages => (long)passages.Texts.Length);
        foreach (var file in used.Where(passages => passages.Texts is FiledTexts).GroupBy(passages => ((FiledTexts)passages.Texts).File))
        {
            if (file.Key == _file || file.Sum(passages => (long)passages.Texts.Length) >= file.Key.Length / 2) continue;
            foreach (var passages in file) Move(passages);
        }
    }

    private void Move(DocumentPassages passages)
    {
        try
        {
            passages.Texts = FileWithRoom().Append(passages.Texts.Read(0, passages.Texts.Length));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // They stay where they are. The disk is full or not ours, and trying at every document would help nobody.
            lock (_gate) _hasFailed = true;
        }
    }

    private TextFile FileWithRoom()
    {
        lock (_gate)
        {
            if (_file is null || _file.Length >= fileSize) _file = TextFile.In(folder!);
            return _file;
        }
    }
}
