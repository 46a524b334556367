using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>Which sentences of a passage say that something stayed open: not settled, put off, still to be answered.</summary>
public static partial class OpenSentences
{
    /// <summary>As [start, end) in UTF-16 code units, in order; empty where no sentence says so.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        if (!IsOpen(text)) return [];
        var open = Sentences.Of(text).Where(range => IsOpen(text[range.Start..range.End]));
        return [.. open.Select(range => TellingSentences.Trimmed(text, range))];
    }

    /// <summary>"Open questions", "Outstanding issues", "Parking lot": every item of such a list stayed open.</summary>
    public static bool AreUnder(string heading) => Heading().IsMatch(heading);

    private static bool IsOpen(string text) => Left().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:\d+\W+)?(?:(?:still|open|outstanding|unresolved|unanswered|unsettled|remaining|pending|deferred)\s+(?:\w+\s+)?"
        + @"(?:questions?|issues?|points?|items?|matters?|topics?)|parking\s+lot|(?:left|still)\s+open|disagreements?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\bno\s+(?:\w+\s+){0,3}(?:decision|agreement|consensus|conclusion)\b"
        + @"|\b(?:undecided|unresolved|under\s+(?:discussion|consideration))\b"
        + @"|\b(?:not\s+yet|yet\s+to\s+be|to\s+be)\s+(?:decided|determined|agreed|settled|confirmed)\b"
        + @"|\b(?:still|left|remain(?:s|ed)?)\s+(?:an?\s+)?open\b"
        + @"|\b(?:decision|consensus|vote|approval|ratification)s?\b[^.?!;]{0,60}"
        + @"\b(?:deferred|postponed|put\s+off|outstanding|awaited|pending)\b"
        + @"|\bwithout\s+(?:(?:an?|any)\s+)?(?:\w+\s+){0,2}(?:agreement|decision|deal|result|conclusion|consensus)\b"
        + @"|\b(?:open|unanswered|unresolved|outstanding)\s+(?:question|issue|point|matter)s?\b"
        + @"|\b(?:did|could|do|does|can)\s*(?:not|n[’']t)\s+(?:yet\s+)?(?:agree|settle|decide|resolve|reach)\b"
        + @"|\b(?:has|have|had|was|were|is|are)\s*(?:not|n[’']t)\s+(?:yet\s+)?(?:been\s+)?(?:agreed|settled|decided|resolved|answered)\b"
        + @"|\b(?:was|were|is|are|been|be)\s+(?:deferred|postponed|put\s+off|carried\s+over|held\s+over|tabled)\b"
        + @"|\bremain(?:s|ed)?\s+(?:to\s+be\s+\w+|unclear|unsettled|unanswered|undecided|disputed)\b"
        + @"|\b(?:still|yet)\s+to\s+(?:agree|decide|settle|be\s+(?:seen|settled|decided|agreed|answered))\b"
        + @"|\b(?:will|would)\s+(?:be\s+)?(?:revisit|discuss|decide|return\s+to|come\s+back\s+to|take\s+up)(?:e?d)?\b"
        + @"[^.?!]{0,60}\b(?:next|later|again)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Left();
}
