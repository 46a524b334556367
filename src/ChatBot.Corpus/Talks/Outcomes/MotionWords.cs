using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How records note that something was moved, who seconded it, how the vote went and what became of it.</summary>
internal static partial class MotionWords
{
    private const int LongestResult = 80;

    private static readonly CuedPattern Counting = new(
        Tally(), "against", "oppos", "nay", "noes", "aye", "yea", "vote", "motion", "carried", "passed", "failed", "nein", "gegen", "contre", "contra", "favor", "favour", "unanim");

    /// <summary>Whether the words move something: "Roe moved to table the lease".</summary>
    public static bool Move(string sentence) => Moving().IsMatch(sentence);

    /// <summary>"Roe moved to table the lease", "Motion to adjourn": says what is moved, where "Roe seconds the motion" does not.</summary>
    public static bool Bring(string sentence) => Brought().IsMatch(sentence) && !OnlyCarry(sentence);

    /// <summary>Whether the words propose something, by motion or otherwise.</summary>
    public static bool Propose(string sentence) => Proposing().IsMatch(sentence);

    /// <summary>What became of a motion, or who seconded it, without saying what was moved: "Motion carried 4-0."</summary>
    public static bool AreResult(string sentence) => sentence.Length <= LongestResult && (Result().IsMatch(sentence) || CountVotes(sentence));

    /// <summary>"Motion carried 4-0.", "Ayes: all. Motion passes.", "Vote: 5-0-1", "All in favour": nothing but that a motion was voted on.</summary>
    public static bool OnlyCarry(string text) => text.Length <= LongestResult && (Carried().IsMatch(text) || (CountVotes(text) && Polled().IsMatch(text)));

    /// <summary>Whether the words only say who seconded something.</summary>
    public static bool Second(ReadOnlySpan<char> words) => Seconding().IsMatch(words);

    /// <summary>How many were for and against, or that all were: "7 for, 0 against", "Vote: 5-0-1", "all were in favour".</summary>
    public static bool CountVotes(string sentence) => Counting.IsMatch(sentence);

    /// <summary>The quick look for <see cref="CountVotes"/>.</summary>
    public static bool MayCount(string text) => Counting.MayMatch(text);

    [GeneratedRegex(@"\b(?:moved|moves|motioned)\b(?!\s+(?:on|ahead|forward|into?)\b)|\bmotions?\s*(?:by\b|to\b|that\b|for\b|:)|\b(?:made|makes|proposed|proposes|sets?|puts?(?:\s+forth)?)\s+(?:an?\s+|the\s+)?motion\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brought();

    [GeneratedRegex(
        @"^\W*(?:(?:ayes|yeas|nays|noes|in\s+favou?r|abstentions?|vote)\b[^.]*\.\s*)*(?:the\s+)?(?:motion\s+(?:was\s+|is\s+)?)?(?:unanimously\s+)?(?:carried|carries|passed|passes|approved|adopted)\b[^.?!]{0,30}\W*$"
        + @"|^\W*(?:all\s+)?(?:second(?:ed|s)?\W+)?(?:(?:by\s+)?unanimous(?:\s+(?:consent|vote|approval))?|all\s+(?:were\s+)?in\s+favou?r)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Carried();

    [GeneratedRegex(@"^\W*(?:votes?|voting|results?|polls?|for|in\s+favou?r|yes|ayes?|yeas?|ja|pour|\d+\s+(?:votes?\s+)?(?:for|in\s+favou?r|yes|ayes?|yeas?))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Polled();

    [GeneratedRegex(@"\b(?:propos(?:al|als|e|es|ed)|suggest(?:s|ed|ion|ions)?|recommend(?:s|ed|ation|ations)?|move[ds]?|motion)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proposing();

    [GeneratedRegex(@"^(?:(?:is|was|are|were|be)\s+)?seconded\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconding();

    [GeneratedRegex(@"\b(?:moved|moves|motioned|motion)\b(?!\s+(?:was\s+|is\s+)?(?:carried|carries|passed|passes|approved|adopted|failed|fails))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moving();

    [GeneratedRegex(@"^\W*(?:the\s+)?(?:motion|amendment|vote|item|moved\s+by|second(?:ed)?|carried|passed|approved|adopted|all\s+(?:in\s+favou?r|approved|second)|unanimous)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Result();

    [GeneratedRegex(
        @"\b\d{1,4}\s*(?:votes?\s+)?(?:for|in\s+favou?r|yes|ayes?|yeas?)\b[^.?!\n]{0,20}\b\d{1,4}\s*(?:votes?\s+)?(?:against|opposed|nays?|noes)\b"
        + @"|\b(?:for|in\s+favou?r|yes|ayes?|yeas?|ja|pour)\s*[:=]?\s*\d{1,4}\b\W{1,12}(?:votes?\s+)?(?:against|opposed|nays?|noes|nein|gegen|dagegen|contre|contra)\s*[:=]?\s*\d{1,4}\b"
        + @"|\b(?:votes?\s+against|against|opposed)\s*[:=?]\s*\d{1,4}\b\W{1,12}(?:votes?\s+)?(?:for|in\s+favou?r)\s*[:=?]\s*\d{1,4}\b"
        + @"|\b(?:votes?|motion|carried|passed|failed)\b[^.?!\d\n]{0,25}(?<![\d.,$€£-])\d{1,3}\s*[-–]\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?(?![\d/%]|[-–.,:]\d|\s*(?:am|pm|minutes|hours|days|weeks|months|years)\b)"
        + @"|\b(?:motion|motioned|moved|seconded|second|seconds)\b[^?!]{0,120}\b(?:making\s+it\s+unanimous|unanimous(?:ly)?|all\s+(?:were\s+)?in\s+favou?r)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tally();
}
