namespace ChatBot.Corpus.Reading.Folders;

/// <summary>Names of files as they may be shown: a line feed in a name must not begin a line of its own in a log, nor an escape sequence reach a terminal.</summary>
internal static class PrintableName
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    public static bool IsPrintable(string name) => !name.Any(IsHarmful);

    /// <summary>The name with pictures in place of control characters: "a␊b.txt".</summary>
    public static string Of(string name) => IsPrintable(name) ? name : string.Concat(name.Select(character => IsHarmful(character) ? Picture(character) : character));

    private static bool IsHarmful(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private static char Picture(char character) => character switch
    {
        < ' ' => (char)(FirstControlPicture + character),
        '\u007F' => DeletePicture,
        _ => Replacement,
    };
}
