using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How records note a decision: by a label, by the wording of a sentence, by what becomes of a point of the agenda.</summary>
internal static partial class DecisionWords
{
    private static readonly CuedPattern Deciding = new(
        Decided(), "agree", "decide", "resolved", "adopt", "approv", "ratif", "accept", "reject", "carried", "endors", "obtained", "conditional", "unanim", "stage", "phase", "consensus", "compromise", "decision",
        "objection", "complaint", "concern", "dissent", "motion", "amendment", "proposal", "resolution", "elected", "appointed", "named", "seconded", "seconds", "adjourned", "vote", "opted", "settled", "will", "concurred", "consented", "minutes", "agenda", "accounts", "budget");

    private static readonly CuedPattern Disposing = new(Disposition(), "agenda", "discussion", "next", "following", "meeting", "call", "week", "session", "month");
    private static readonly CuedPattern Formulaic = new(Formula(), "declare", "adjourn", "motion", "agreed", "time", "adopted", "approved", "accepted", "passed", "ayes", "consider");

    /// <summary>"RESOLVED: …", "**Conclusion:** …", "AGREED - …", "[DECIDED] …", "Resolved, that …", "#agreed …". Groups: number, words.</summary>
    [GeneratedRegex(
        @"^[^\p{L}\d#]{0,6}\#?(?:RESOLVED|RESOLUTION|DECISION|DECIDED|AGREED|AGREEMENT|CONSENSUS|CONCLUSION|OUTCOME|ACCEPTED|APPROVED|MOTION\s+(?:CARRIED|PASSED|APPROVED)"
        + @"|[Rr]esolved|[Rr]esolution|[Dd]ecision|[Dd]ecided|[Aa]greed|[Aa]greement|[Cc]onsensus|[Cc]onclusion|[Oo]utcome|[Mm]otion\s+(?:carried|passed|approved))s?(?:\s+(?:made|taken|reached))?"
        + @"(?:\s+\#?(?<number>\d+(?:\.\d+)?))?(?:\]\([^()\s]*\)|\])?\**\s*(?::\**|–|—|\s-\s|-{1,2}>|=>|→)\**\s*(?<words>\S.*)$|^\W{0,4}\#(?:agreed|accepted)\s+(?<words>\S.*)$"
        + @"|^\W{0,4}\[(?i:resolved|resolution|decision|decided|agreed|agreement|consensus|approved|accepted)s?\](?!\()[\s*]*(?<words>\S.*)$|^\W{0,4}(?:RESOLVED|Resolved),\s+(?<words>[Tt]hat\b.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();

    /// <summary>As <see cref="Labelled"/>, in other languages as well.</summary>
    public static Match Label(string text) => Labelled().Match(text) is { Success: true } label ? label : ForeignDecisions.Labelled(text);

    /// <summary>"**Resolution:**" on a line of its own.</summary>
    [GeneratedRegex(@"^\W{0,6}(?:resolved|resolution|decision|decided|agreed|agreement|consensus)\W{0,3}:\W{0,3}$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Announcement();

    /// <summary>A sentence that says by itself that something was decided.</summary>
    /// <param name="sentence">As written.</param>
    /// <param name="isMoved">Whether a motion stands before it: who seconded it decides nothing else.</param>
    public static bool Say(string sentence, bool isMoved = false)
    {
        if (!MaySay(sentence)) return false;
        sentence = Emphasis().Replace(sentence, "");
        if (ForeignDecisions.Say(sentence)) return true;
        if (OpenWords.PutOff(sentence)) return false;
        var opening = Opening().Match(sentence).Length;
        if ((MotionWords.CountVotes(sentence) || Verdict().IsMatch(sentence)) && !Undecided().IsMatch(sentence[opening..])) return true;
        foreach (var match in Decided().EnumerateMatches(sentence))
        {
            // What stands behind the verb, "to see whether", is what was decided.
            var from = match.Index < opening ? 0 : opening;
            if (MotionWords.Second(sentence.AsSpan(match.Index, match.Length)) && !isMoved && !MotionWords.Move(sentence)) continue;
            if (!Undecided().IsMatch(sentence[from..(match.Index + match.Length)]) && !sentence.TrimEnd().EndsWith('?')) return true;
        }

        return false;
    }

    /// <summary>"The board agreed to", "It was decided that": the line over a list of what was decided.</summary>
    public static bool Open(string lead) => LeadEnd().IsMatch(lead) && Say(lead + " …");

    [GeneratedRegex(@"\b(?:to|that|on|upon|following|follows)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadEnd();

    /// <summary>"WHEREAS the lamp is old, …": why something is resolved, and not yet what.</summary>
    [GeneratedRegex(@"^\W*whereas\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Recital();

    [GeneratedRegex(@"\*+|(?<![\p{L}\d])_+(?=[\p{L}\d])|(?<=[\p{L}\d])_+(?![\p{L}\d])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();

    /// <summary>A quick look before a text is cut into sentences: where it says no, none of them makes <see cref="Say"/> say otherwise.</summary>
    public static bool MaySay(string text) => Deciding.MayMatch(text) || MotionWords.MayCount(text) || ForeignDecisions.MaySay(text);

    /// <summary>What becomes of a point, as a bullet of minutes notes it: "leave on the agenda for next week".</summary>
    public static bool Dispose(string item) => Disposing.IsMatch(item) && !item.TrimEnd().EndsWith('?');

    /// <summary>The quick look for <see cref="Dispose"/>.</summary>
    public static bool MayDispose(string text) => Disposing.MayMatch(text);

    /// <summary>A chair's or clerk's formula, which decides even where it is spoken.</summary>
    public static bool IsFormula(string sentence) => Formulaic.IsMatch(sentence);

    /// <summary>The quick look for <see cref="IsFormula"/>.</summary>
    public static bool MayHoldFormula(string text) => Formulaic.MayMatch(text);

    // "New lamp - approved", "Minutes (accepted)": what became of it stands behind it.
    [GeneratedRegex(@"(?:\s[-–—]\s+|[(\[]|[-=]>\s*|→\s*)(?:was\s+|is\s+)?(?:unanimously\s+)?(?:approved|accepted|adopted|rejected|carried|passed|ratified)(?:\s+(?:unanimously|by\s+(?:\w+\s+)?(?:consensus|acclamation|vote|majority)))?\s*[)\]]?\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verdict();

    /// <summary>"intends to supply", "will join": what parties of a joint statement bind themselves to.</summary>
    public static bool Commits(string sentence) => Commitment().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:joint|press|common|concluding|final)\s+(?:\w+\s+)?(?:statement|declaration|communiqu[ée]|announcement)\b|\bcommuniqu[ée]\b|\breadout\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex JointStatement();

    [GeneratedRegex(
        @"\b(?:(?:agreed|decided|resolved),?\s+(?:(?:in\s+the\s+end|in\s+principle|by\s+consensus|for\s+now|as\s+a\s+(?:group|team)|then|also|instead|together|\w+ly)[\s,]+)?(?:to|that|on|upon|not|against|in\s+favou?r)|agreed\s+(?:let[’']?s|we|with\s+the)|(?:we|they|all|both|sides?|parties|everyone|everybody|group|committee|council|board|team|members|leaders|ministers|presidents|countries)\s+(?:\w+\s+)?agree\s+(?:to|that|on|upon|not)|agreement\s+(?:has\s+been|had\s+been|was|is)\s+(?:reached|made)|agreement\s+(?:in|from|by)\s+(?:the\s+)?(?:room|group|committee|meeting|everyone|all)"
        + @"|(?:we|they|all|both|sides?|parties|group|committee|council|board|team|members)\s+(?:\w+\s+)?decide\s+(?:to|that|on|not|against)|(?:it\s+(?:was|is)|was|were|been|is)\s+(?:(?:\w+ed|read)\s+and\s+|then\s+|also\s+|\w+ly\s+)?(?:decided|agreed|adopted|approved|ratified|accepted|rejected|carried|endorsed|(?:re-?)?elected|appointed)\b|(?:consensus|approval|agreement|consent|majority|stage\s+[\d.]+)\s+(?:was|is|has\s+been)\s+(?:\w+\s+and\s+)?obtained\b"
        + @"|(?:group|committee|council|board|team|commission|assembly|panel|members|attendees|participants|delegates|councill?ors|supervisors|commissioners|trustees|directors)\s+(?:\w+ly\s+|then\s+|also\s+|\w+ed\s+and\s+)?(?:approved|adopted|appointed|(?:re-?)?elected|accepted|ratified|endorsed|rejected)\s+\S|(?:group|committee|council|board|team|members|attendees|participants|everyone|everybody|we|they|all)\s+(?:\w+ly\s+|have\s+|all\s+)?(?:agreed|concurred|consented)\b(?=\s*(?:[.;,)]|$))"
        + @"|(?:agenda|minutes|accounts|budget)\b[^.?!]{0,60}\b(?:agreed|approved|accepted|adopted|confirmed)\b(?=\W*$)|be\s+it\s+(?:\w+,?\s+){0,2}resolved\b|vote\b(?:[^.?!]|\.(?=\d)){0,60}\b(?:carried|carries|passed|passes|failed|fails)\b"
        + @"|(?:approved?|adopted|ratified|endorsed|accepted|rejected)\s+(?:the|a|an|by|all|both|conditional|unanimous|stage|phase)\b|(?:obtained|achieved|reached|granted|received)\s+(?:an?\s+|the\s+)?(?:conditional|unanimous|stage|consensus|phase|approval|agreement|compromise|decision)\b"
        + @"|(?:conditional|unanimous)\s+(?:approval|consent)\b(?!\?)|(?:has|have|had|got|reached|there\s+(?:is|was))\s+(?:\w+\s+)?consensus\b(?!\s*\?)|consensus\s+(?:was\s+|is\s+|has\s+been\s+)?(?:achieved|reached|on|for|to|that|in)\b|(?:rough|full|clear|general)\s+consensus\b"
        + @"|no\s+(?:objections?|complaints?|concerns|dissent)\b[^.?!]{0,40}[,;–—]\s*(?:(?:so|then|and)\s+)?(?:(?:we|it|they)(?:[’']ll|\s+will|\s+can|\s+go(?:es)?)\b|(?:(?:the|an?)\s+(?:\w+\s+){1,2})?will\b|merg\p{L}+|approv\p{L}+|adopt\p{L}+|accept\p{L}+|pass\p{L}+|go(?:es|ing)?\s+(?:ahead|forward)|proceed\p{L}*|do(?:ing)?\s+(?:that|this|it|so)\b|moving\s+(?:ahead|forward))|(?:without|no)\s+objections?\b[^.?!]{0,60}\b(?:adopted|approved|accepted|merged?|named|passed|carried|elected|appointed)\b"
        + @"|(?:advance[sd]?|moves?|moved|promoted|accepted|proceeds?)\s+(?:\w+\s+)?(?:to|for|into|at)\s+stage\s*\d|stage\s+[\d.]+\s+(?:acceptance|approved|achieved|reached|obtained|accepted|granted|it\s+is)"
        + @"|(?:motion|amendment|proposal|resolution)\b(?:[^.?!]|\.(?=\d)){0,60}\b(?:carried|carries|passed|passes|adopted|approved|failed|fails|defeated|withdrawn)\b|carried\s+unanimously|(?<!\bsince\s+(?:being\s+)?)(?:elected|appointed|named)\s+(?:as\s+)?(?:\w+\s+)?(?:chair|director|secretary|treasurer|president|lead|editor)\b"
        + @"|(?:is|was|are|were|be)\s+(?:seconded)\b|\bseconds\b(?:\.|\s*$)|seconded\s+by|(?:meeting|session)\s+(?:is\s+|was\s+)?adjourned\b|voted\s+(?:to|for|against|in\s+favou?r)"
        + @"|opted\s+(?:for|to)|settled\s+on|will\s+go\s+(?:ahead\s+)?with)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decided();

    // "When put to the vote, the lease was approved": a time that is past ends at its comma; "once it is built, we will go with it" is a condition.
    [GeneratedRegex(@"^\W*(?:when|once|where)\b[^,;]*,(?![^,;]*\b(?:is|are|will|agree|decide)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    // A question, a condition, a wish or a denial is no decision.
    [GeneratedRegex(
        @"^\W*(?:what|how|why|who|when|where|which|as)\b|^\W*these\s+(?:\w+\s+)?(?:minutes|notes)\b|(?-i:\bI\s)(?!(?:move|second|propose)\b)(?![^.]*\b(?:we|it|they|group|all|everyone)\b)|\b(?:nothing|none|nobody|no\s+one|neither)\s+(?:\w+\s+){0,3}(?:agreed|decided|approved|adopted|accepted)\b|\b(?:if|unless|whether|until|once|not\s+(?:yet\s+)?(?:been\s+)?(?:agreed|decided|approved|adopted|reached|achieved)|no\s+(?:agreement|decision|consensus)|(?:not|\p{L}+n[’']t|never|without)\s+(?:\w+\s+){0,4}(?:agreement|consensus)|shall|must|previously|to\s+(?:be|have)\s+(?:\w+ly\s+)?(?:agreed|decided|approved|adopted|accepted|ratified|endorsed|elected|appointed)|ask(?:s|ed|ing)?\s+(?:[\w’']+\s+){1,4}to\s+(?:agree|decide|approve|adopt|accept|endorse|ratify)|lack\s+of\s+consensus|failed\s+to\s+(?:agree|reach)|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urge[sd]?|call(?:s|ed|ing)?\s+(?:on|for)|(?:refuse[sd]?|refusing|decline[sd]?|declining|unwilling)\s+to|(?:not|n[’']t|never|nor|nobody|no\s+one)\s+(?:\w+ly\s+)?(?:agree|decide|approve|adopt|accept|ratify|endorse|elect|appoint|obtain|carr(?:y|ied))(?:d|s|ed)?|(?:could|might|would|may|should|can)\s+(?:\w+\s+){0,2}(?:agree|decide|approve|adopt|accept|(?:have\s+been|be)\s+(?:agreed|decided|approved|adopted|accepted|obtained|elected|appointed))"
        + @"|need(?:s|ed)?\s+(?:to\s+|for\s+)?(?:\w+\s+){0,2}(?:decide|agree|consensus|agreement)|seek(?:s|ing)?\s+consensus|work(?:s|ed|ing)?\s+towards?\s+(?:\w+\s+)?consensus|want(?:s|ed)?\s+(?:to\s+)?(?:\w+\s+){0,2}(?:decide|agree|consensus)|try(?:ing)?\s+to\s+(?:agree|decide|reach)|asked\s+(?:for|to|whether)|left\s+to\s+decide|hopes?\s+to|proposes?\s+to|remains?\s+to\s+be)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Undecided();

    [GeneratedRegex(
        @"^\W{0,3}(?:agreed\b[\s,]*|we\s+|will\s+|to\s+|let[’']?s\s+|ok(?:ay)?[\s,]+)*(?:(?:leave|leaving|keep|keeping|put|remove|removing|take|taking|drop)\s+(?:\w+\s+){0,4}(?:on|off|from|for)\s+(?:the\s+)?(?:agenda|discussion|next\s+(?:week|meeting|call|time))"
        + @"|(?:defer|postpone|table|skip|skipping|skipped|cancel|cancelled|cancelling|moved?|moving)\s+(?:\w+\s+){0,5}(?:next|following|meeting|call|week|session|month)"
        + @"|[^\n]{1,120}\s[-–—]\s*(?:deferred|postponed|moved|tabled)\s+(?:until|to|till|for)\s+(?:the\s+)?(?:next|following)\s+(?:week|meeting|call|session|month)\W*$"
        + @"|(?:special|extra|additional|follow-?up)\s+(?:call|meeting|session)\s+(?:in|on|at)\s+\S|\w+\s+special\s+(?:call|meeting)\s+in\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Disposition();

    [GeneratedRegex(
        @"\b(?:(?:I|we|hereby)\s+(?:hereby\s+)?(?:declare|adjourn)\b[^.?!]{0,60}\b(?:adjourned|carried|passed|closed)\b|\bquestion\s+(?:put\s+and\s+|accordingly\s+)?agreed\s+to\b|(?<!\bbe\s)\b(?:read|passed)\s+(?:a|the)\s+(?:first|second|third)\s+time\b(?=\W*$)|declare\s+this\s+(?:meeting|session)\b|\(?motion\s+agreed\s+to\b|(?:that|the)\s+motion\s+(?:carries|passes|is\s+(?:carried|adopted|approved)|carried|passed|fails|failed)|(?:the\s+)?(?:item|items|report|ordinance|resolution|minutes|agenda)s?\s+(?:is|are|carries|carry)\s+(?:hereby\s+)?(?:adopted|approved|accepted|passed)\b|(?:the\s+)?ayes\s+have\s+it|consider\s+(?:this|that|it)\s+(?:as\s+)?(?:approved|adopted|agreed|accepted|decided|passed|carried)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\b(?:intends?|plans?|commits?|committed|undertakes?|pledges?|pledged)\s+to\s+\p{Ll}|(?<=\p{Lu}\p{Ll}+\s)will\s+(?!be\b|have\b|remain\b|also\s+be\b)\p{Ll}{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commitment();
}
