using System.IO.Hashing;
using System.Text;

namespace ChatBot.Learning.Weights;

/// <summary>
/// A reader learns from half of the documents of the open sets and from three quarters of those of our own (Reader/folds.py). What is
/// learnt from its readings must come from the others: of documents that it knows it is too sure.
/// </summary>
internal static class ReaderHalves
{
    private const int OfOpenSets = 2;
    private const int OfOurOwn = 4;

    /// <param name="isOurs">Whether the document is of a set of this repository.</param>
    public static bool IsUnread(string document, bool isOurs) =>
        Crc32.HashToUInt32(Encoding.UTF8.GetBytes(document.Split('.')[0])) % (isOurs ? OfOurOwn : OfOpenSets) == 0;
}
