using System.Text;

namespace ChatBot.Terminal;

/// <summary>Makes text from documents and from people harmless to a terminal: an escape sequence in a file must not move the cursor, set the title or hide words.</summary>
internal static class ControlCharacters
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';

    /// <summary>Line feeds and tabs stay, a carriage return is a space; every other control character is shown as its picture, and characters that turn the direction of text as U+FFFD.</summary>
    public static string Neutralise(string text)
    {
        if (!text.Any(IsHarmful)) return text;
        var harmless = new StringBuilder(text.Length);
        foreach (var character in text) harmless.Append(IsHarmful(character) ? Picture(character) : character);
        return harmless.ToString();
    }

    /// <summary>The same length in UTF-16 code units, so that marks keep their places.</summary>
    private static char Picture(char character) => character switch
    {
        '\r' => ' ',
        < ' ' => (char)(FirstControlPicture + character),
        '\u007F' => DeletePicture,
        _ => '\uFFFD',
    };

    private static bool IsHarmful(char character) =>
        character is not ('\n' or '\t') && (char.IsControl(character) || TurnsDirection(character));

    private static bool TurnsDirection(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
