namespace ChatBot.Corpus;

/// <summary>
/// Makes text from documents and from people fit to be shown, the same on every surface: an escape sequence must not move a terminal's
/// cursor, a character that turns the direction of text must
/// not make "exe.txt" of "txt.exe", and U+0000 is refused by the platforms. What a program checks is not shown but is data, and stays the
/// document's: the quote, title and speaker of a citation in
/// JSON.
/// </summary>
public static class ShownText
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Line feeds and tabs stay, a carriage return is a space; every other control character is shown as its picture or as U+FFFD, and so
    /// are characters that turn the direction of text. The
    /// same length in UTF-16 code units, so that marks keep their places.
    /// </summary>
    public static string Of(string text) => text.Any(IsHarmful) ? string.Create(text.Length, text, static (shown, original) =>
    {
        for (var position = 0; position < shown.Length; position++) shown[position] = Of(original[position]);
    }) : text;

    /// <inheritdoc cref="Of(string)"/>
    public static char Of(char character) => !IsHarmful(character) ? character : character switch
    {
        '\r' => ' ',
        < ' ' => (char)(FirstControlPicture + character),
        '\u007F' => DeletePicture,
        _ => Replacement,
    };

    private static bool IsHarmful(char character) => character is not ('\n' or '\t') && (char.IsControl(character) || TurnsDirection(character));

    // The marks U+200E, U+200F and U+061C are no such: they stand in ordinary texts of right-to-left scripts, and turn nothing but the
    // blanks beside them.
    private static bool TurnsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
