namespace ChatBot.Corpus.Reading.Folders;

/// <summary>The files below a folder: hidden and ignored ones, and what a link leads out to, are not seen.</summary>
internal static class CorpusFolder
{
    /// <summary>What an operator writes into it is not answered from: the syntax of gitignore, in the folder and in any below it.</summary>
    public const string IgnoreFileName = ".chatbotignore";

    /// <summary>Relative paths with forward slashes, ordered; folders that cannot be opened are refused.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static FolderListing List(string folder, CancellationToken cancellationToken) => new FolderWalk(folder, cancellationToken).Run();
}
