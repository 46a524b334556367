using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How records note that a matter was put off or left open: that decides nothing, whatever list it stands in.</summary>
internal static partial class OpenWords
{
    /// <summary>The decision that the sentence speaks of is still to come: "consensus on the lease; vote deferred to May". "Agreed to defer it" decides.</summary>
    public static bool PutOff(string sentence) => (Unsettled().IsMatch(sentence) || Awaited().IsMatch(sentence)) && !Binding().IsMatch(sentence);

    /// <summary>An item of which no part, between semicolons or full stops, settles anything: "Lease: still under discussion".</summary>
    public static bool SettleNothing(string item) => !Binding().IsMatch(item) && Array.TrueForAll(item.Split([";", ". "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), IsUnsettled);

    /// <summary>"No objections were raised.": what was proposed just before went through, and by itself it says nothing.</summary>
    public static bool RaiseNoObjection(string sentence) => Silence().IsMatch(sentence);

    private static bool IsUnsettled(string part) => Unsettled().IsMatch(part) || RaiseNoObjection(part);

    [GeneratedRegex(
        @"\b(?:no\s+(?:\w+\s+){0,3}(?:decision|agreement|consensus|conclusion)|undecided|unresolved|(?:not\s+yet|yet\s+to\s+be|(?<!expected\s)to\s+be)\s+(?:decided|determined|agreed|discussed|revisited|settled|confirmed)"
        + @"|(?:still|is|are|remains?|left)\s+(?:an?\s+)?open|under\s+(?:discussion|consideration)|tbd|to\s+be\s+confirmed)\b|^\W*(?:open|pending|proposed|draft|in\s+(?:progress|review|discussion))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unsettled();

    [GeneratedRegex(
        @"\b(?:decision|consensus|vote|approval|agreement|adoption|resolution|ratification)s?\b[^.?!;]{0,60}\b(?:deferred|postponed|put\s+off|outstanding|awaited|(?:is|are|remains?|still)\s+pending)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Awaited();

    // What "that was approved" adds to a noun is not what the sentence says.
    [GeneratedRegex(
        @"\b(?:agreed?|decided?|resolved|voted|opted)\s+(?:to|that|on|not|against|in\s+favou?r)\b|\b(?:motion|amendment)\b[^.?!]{0,60}\b(?:carried|passed|approved|adopted|failed)\b"
        + @"|(?<!\b(?:that|which|who|if|whether|until|unless|once|not|never|yet|n[’']t)\s+(?:\w+\s+)?)(?:\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?(?:agreed|adopted|approved|ratified|accepted|rejected|carried|endorsed)\b|\b(?:adopted|approved|ratified|accepted|rejected|endorsed)\s+(?:the|an?|all|both)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Binding();

    [GeneratedRegex(@"^\W*no\s+(?:objections?|complaints?|concerns?|dissent)(?:\s+(?:was|were|has\s+been|have\s+been))?(?:\s+(?:raised|heard|noted|voiced|made|received))?\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Silence();
}
