using System.Globalization;
using Lucene.Net.Analysis;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>
/// The accents that Lucene's folding to ASCII leaves: those that follow their letter, Greek and Cyrillic ones; and the invisible characters
/// inside a word.
/// "й" is a letter of its own.
/// </summary>
internal sealed class AccentFilter(TokenStream input) : WordFilter(input)
{
    private const string Accented = "άέήίόύώϊϋΐΰςё";
    private const string Plain = "αεηιουωιυιυσе";

    protected override void Change()
    {
        var length = 0;
        foreach (var c in Word)
        {
            if (c < '\u00AD' || !IsMark(c)) Word[length++] = c < '\u0300' ? c : BaseOf(c);
        }

        Term.Length = length;
    }

    private static char BaseOf(char c) => Accented.IndexOf(c) is >= 0 and var at ? Plain[at] : c;

    private static bool IsMark(char c) =>
        c is '\u00AD' or '\u200C' or '\u200D' or '\u2060' or (>= '\uFE00' and <= '\uFE0F')
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
