using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Reading.Mail;

/// <summary>Many messages in one file (mbox): each begins behind a line such as "From mara@harbour.example Wed Mar  5 09:12:00 2031".</summary>
internal static partial class Mailbox
{
    public const string Extension = ".mbox";
    private const int MostMessages = 100_000;
    private const int LongestMark = 500;

    private static ReadOnlySpan<byte> Mark => "From "u8;

    /// <summary>Whether the first line opens a message of a mailbox.</summary>
    public static bool Opens(ReadOnlySpan<byte> bytes) => MarkAt(bytes, 0) is not null;

    /// <summary>The messages without the lines that open them, in the order of the file.</summary>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public static List<(int Start, int End)> Messages(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<(int Mark, int Message)>();
        for (var at = 0; at < bytes.Length; at = NextLine(bytes, at))
        {
            if (!FollowsBlankLine(bytes, at) || MarkAt(bytes, at) is not { } message) continue;
            starts.Add((at, message));
            if (starts.Count > MostMessages) throw new UnreadableDocumentException(string.Create(CultureInfo.InvariantCulture, $"the mailbox holds more than {MostMessages} messages; split it"));
        }

        var end = bytes.Length;
        return [.. starts.Select((start, number) => (start.Message, number + 1 < starts.Count ? starts[number + 1].Mark : end))];
    }

    /// <summary>"12.eml" for the twelfth: what is added at the end changes no name.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{number + 1}.eml");

    /// <summary>From 0; null for a name that no message has.</summary>
    public static int? NumberOf(string name) => name.EndsWith(".eml", StringComparison.Ordinal) && int.TryParse(name.AsSpan(0, name.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : null;

    private static bool FollowsBlankLine(ReadOnlySpan<byte> bytes, int at) => at == 0 || bytes[..at].EndsWith("\n\n"u8) || bytes[..at].EndsWith("\n\r\n"u8);

    /// <returns>Where the message begins; null where the line opens none.</returns>
    private static int? MarkAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (!bytes[at..].StartsWith(Mark)) return null;
        var next = NextLine(bytes, at);
        return next - at <= LongestMark && Opening().IsMatch(System.Text.Encoding.Latin1.GetString(bytes[at..next])) ? next : null;
    }

    private static int NextLine(ReadOnlySpan<byte> bytes, int at) => bytes[at..].IndexOf((byte)'\n') is >= 0 and var length ? at + length + 1 : bytes.Length;

    // Who, then a time and a year: "From now on we meet at 10:30." is a sentence.
    [GeneratedRegex(@"^From \S.*\s\d{1,2}:\d{2}(?::\d{2})?\s.*\b(?:19|20)\d{2}(?:\s[+-]\d{4})?\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}
