using System.IO.Hashing;
using System.Text;

namespace ChatBot.Learning.Weights;

/// <summary>
/// The shipped reader has learnt from half of the documents of the open sets (Reader/folds.py). What is learnt from its readings must come from
/// the other half: of documents that it knows it is too sure.
/// </summary>
internal static class ReaderHalves
{
    private const uint Unread = 0;

    public static bool IsUnread(string document) => Crc32.HashToUInt32(Encoding.UTF8.GetBytes(document.Split('.')[0])) % 2 == Unread;
}
