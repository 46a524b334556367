using ChatBot.Corpus.Languages;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>
/// Headings over what was asked, proposed, demanded, refused, put off or is to be done: nothing below them was decided, whatever stands
/// above them.
/// </summary>
internal static class OpenHeadings
{
    private static readonly WordSet Open = Vocabulary.Of("open");
    private static readonly WordSet Onward = new(
        "for from to of about we that raised with on by at not the zu von für pour de du para da di van voor do od dla для от від");
    private static readonly char[] Joints = ['/', '&', ',', ';'];

    /// <param name="heading">Of a section, or the line over a list.</param>
    public static bool Are(string heading)
    {
        var plain = Plain(heading);
        if (plain.Length == 0) return false;
        if (Actions.ActionWords.IsHeading(plain) && !OutcomeWords.IsHeading(plain)) return true;
        return Names(plain) || (plain.IndexOfAny(Joints) > 0 && Array.TrueForAll(plain.Split(Joints, StringSplitOptions.TrimEntries),
            part => Names(part) || Actions.ActionWords.IsHeading(part)));
    }

    // "Ideas for the summer", "Questions that we raised".
    private static bool Names(string plain)
    {
        if (Open.Contains(plain)) return true;
        for (var end = plain.IndexOf(' '); end > 0; end = plain.IndexOf(' ', end + 1))
        {
            var next = plain.AsSpan(end + 1);
            var word = next.IndexOf(' ') is > 0 and var blank ? next[..blank] : next;
            if (Open.Contains(plain.AsSpan(0, end)) && Onward.Contains(word)) return true;
        }

        return false;
    }

    // "3. ❓ Open questions (for May):"
    private static string Plain(string heading)
    {
        var text = heading.AsSpan();
        while (!text.IsEmpty && !char.IsLetter(text[0])) text = text[1..];
        if (text.IndexOf('(') is > 0 and var bracket) text = text[..bracket];
        return text.TrimEnd(" :：*_.!?").ToString();
    }
}
