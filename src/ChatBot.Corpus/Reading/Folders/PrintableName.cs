namespace ChatBot.Corpus.Reading.Folders;

/// <summary>Names of files as they may be shown: a line feed in a name must not begin a line of its own in a log, nor an escape sequence reach a terminal.</summary>
internal static class PrintableName
{
    private const char FirstControlPicture = '\u2400';

    public static bool IsPrintable(string name) => ShownText.Of(name) == name && !name.Any(BreaksLine);

    /// <summary>The name with pictures in place of control characters: "a␊b.txt".</summary>
    public static string Of(string name) => IsPrintable(name) ? name : string.Concat(name.Select(Shown));

    private static bool BreaksLine(char character) => character is '\n' or '\r' or '\t' or '\u2028' or '\u2029';

    private static char Shown(char character) => !BreaksLine(character) ? ShownText.Of(character) : character < ' ' ? (char)(FirstControlPicture + character) : '\uFFFD';
}
