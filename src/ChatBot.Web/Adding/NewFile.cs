namespace ChatBot.Web.Adding;

internal enum NewFileResult
{
    Written,

    /// <summary>There is a file of that name, which is left as it is.</summary>
    IsThere,

    /// <summary>The folder may not be written to, or the disk is full.</summary>
    Failed,
}

/// <summary>Puts a file into a folder, all of it or nothing: whoever reads the folder never sees a half of it.</summary>
internal static class NewFile
{
    /// <param name="name">Of the file alone.</param>
    public static NewFileResult Write(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(folder, name);
        // Hidden from those who read the folder.
        var draft = Path.Combine(folder, $".{Guid.NewGuid():N}.upload");
        try
        {
            if (Path.Exists(target)) return NewFileResult.IsThere;
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, target, overwrite: false);
            return NewFileResult.Written;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Remove(draft) && Path.Exists(target) ? NewFileResult.IsThere : NewFileResult.Failed;
        }
    }

    private static bool Remove(string draft)
    {
        try
        {
            File.Delete(draft);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
