using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;

namespace ChatBot.Corpus.Reading;

/// <summary>What a failure while a file or a part of one is read means for it: it is left out by name, and nothing else is.</summary>
internal static class Refusal
{
    /// <param name="path">What is left out.</param>
    /// <returns>Null where the failure says nothing about this part: the file, or the look at the folder, has to be tried again.</returns>
    public static RefusedFile? Of(string path, Exception failure) => failure switch
    {
        UnreadableDocumentException unreadable => new RefusedFile(path, unreadable.Message) { WantsMemory = unreadable.WantsMemory },
        // A pattern gives up by the clock, and memory may be free a moment later.
        OutOfMemoryException or RegexMatchTimeoutException or IOException or UnauthorizedAccessException or OperationCanceledException => null,
        _ => Ours(path, failure),
    };

    /// <summary>For a failure of the program, which is no reason to take all other documents from those who ask.</summary>
    public static RefusedFile Ours(string path, Exception failure) =>
        new(path, $"the program failed on it ({failure.GetType().Name}); please report that") { Fault = failure.ToString() };
}
