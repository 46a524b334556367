using ChatBot.Corpus.Reading.Folders;

namespace ChatBot.Corpus.Reading.Living;

/// <summary>What a file was read as: documents, or why it is none.</summary>
/// <param name="Content">Of its bytes; null where they could not be had.</param>
public sealed record FileReading(ListedFile File, ContentHash? Content, FileContents Contents)
{
    /// <summary>Whether it holds until the file changes. That a file may not be opened can end without a change of it.</summary>
    public bool IsLasting => Content is not null;

    /// <summary>Whether it holds in this run only, for want of memory.</summary>
    public bool WantsMemory => Contents.Refused.Any(file => file.WantsMemory);

    /// <summary>Whether it says the same as another reading of the same file.</summary>
    public bool IsSameAs(FileReading other) => ReferenceEquals(Contents, other.Contents)
        || (Contents.Documents.Count == 0 && other.Contents.Documents.Count == 0 && Contents.Refused.SequenceEqual(other.Contents.Refused));
}
