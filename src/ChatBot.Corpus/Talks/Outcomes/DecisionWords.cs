using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How records note a decision: by a label, by the wording of a sentence, by what becomes of a point of the agenda.</summary>
internal static partial class DecisionWords
{
    private const int LongestResult = 80;

    private static readonly CuedPattern Deciding = new(
        Decided(), "agree", "decide", "resolved", "adopt", "approv", "ratif", "accept", "reject", "carried", "endors", "obtained", "conditional", "unanim", "stage", "phase", "consensus", "compromise", "decision",
        "objection", "complaint", "concern", "dissent", "motion", "amendment", "proposal", "resolution", "elected", "appointed", "named", "seconded", "seconds", "adjourned", "voted", "opted", "settled", "will");

    private static readonly CuedPattern Disposing = new(Disposition(), "agenda", "discussion", "next", "following", "meeting", "call", "week", "session", "month");
    private static readonly CuedPattern Formulaic = new(Formula(), "declare", "adjourn", "motion", "agreed", "time", "adopted", "approved", "accepted", "passed", "ayes");

    /// <summary>"RESOLVED: …", "**Conclusion:** …", "AGREED - …", "#agreed …". Groups: number, words.</summary>
    [GeneratedRegex(
        @"^[^\p{L}\d#]{0,6}\#?(?:RESOLVED|RESOLUTION|DECISION|DECIDED|AGREED|AGREEMENT|CONSENSUS|CONCLUSION|OUTCOME|ACCEPTED|APPROVED|MOTION\s+(?:CARRIED|PASSED|APPROVED)"
        + @"|[Rr]esolved|[Rr]esolution|[Dd]ecision|[Dd]ecided|[Aa]greed|[Aa]greement|[Cc]onsensus|[Cc]onclusion|[Oo]utcome|[Mm]otion\s+(?:carried|passed|approved))s?"
        + @"(?:\s+\#?(?<number>\d+(?:\.\d+)?))?(?:\]\([^()\s]*\)|\])?\**\s*(?::\**|–|—|\s-\s)\**\s*(?<words>\S.*)$|^\W{0,4}\#(?:agreed|accepted)\s+(?<words>\S.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Labelled();

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
        if (OpenWords.PutOff(sentence)) return false;
        var opening = Opening().Match(sentence).Length;
        foreach (var match in Decided().EnumerateMatches(sentence))
        {
            // What stands behind the verb, "to see whether", is what was decided.
            var from = match.Index < opening ? 0 : opening;
            if (Seconding().IsMatch(sentence.AsSpan(match.Index, match.Length)) && !isMoved && !Motion().IsMatch(sentence)) continue;
            if (!Open().IsMatch(sentence[from..(match.Index + match.Length)]) && !sentence.TrimEnd().EndsWith('?')) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\*+|(?<![\p{L}\d])_+(?=[\p{L}\d])|(?<=[\p{L}\d])_+(?![\p{L}\d])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();

    /// <summary>A quick look before a text is cut into sentences: where it says no, none of them makes <see cref="Say"/> say otherwise.</summary>
    public static bool MaySay(string text) => Deciding.MayMatch(text);

    /// <summary>What becomes of a point, as a bullet of minutes notes it: "leave on the agenda for next week".</summary>
    public static bool Dispose(string item) => Disposing.IsMatch(item) && !item.TrimEnd().EndsWith('?');

    /// <summary>The quick look for <see cref="Dispose"/>.</summary>
    public static bool MayDispose(string text) => Disposing.MayMatch(text);

    /// <summary>A chair's or clerk's formula, which decides even where it is spoken.</summary>
    public static bool IsFormula(string sentence) => Formulaic.IsMatch(sentence);

    /// <summary>The quick look for <see cref="IsFormula"/>.</summary>
    public static bool MayHoldFormula(string text) => Formulaic.MayMatch(text);

    /// <summary>Whether the words move something: "Roe moved to table the lease".</summary>
    public static bool Move(string sentence) => Motion().IsMatch(sentence);

    /// <summary>What became of a motion, or who seconded it, without saying what was moved: "Motion carried 4-0."</summary>
    public static bool IsResultOfMotion(string sentence) => sentence.Length <= LongestResult && ResultOfMotion().IsMatch(sentence);

    /// <summary>"Roe moved to table the lease", "Motion to adjourn": says what is moved, where "Roe seconds the motion" does not.</summary>
    public static bool BringsMotion(string sentence) => Brought().IsMatch(sentence) && !OnlyCarries(sentence);

    [GeneratedRegex(@"\b(?:moved|moves)\b(?!\s+(?:on|ahead|forward|into?)\b)|\bmotions?\s*(?:by\b|to\b|that\b|for\b|:)|\b(?:made|makes|proposed|proposes|sets?|puts?(?:\s+forth)?)\s+(?:an?\s+|the\s+)?motion\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brought();

    /// <summary>"Motion carried 4-0.", "Ayes: all. Motion passes.": nothing but that a motion carried.</summary>
    public static bool OnlyCarries(string text) => text.Length <= LongestResult && Carried().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ayes|yeas|nays|noes|in\s+favou?r|abstentions?|vote)\b[^.]*\.\s*)*(?:the\s+)?(?:motion\s+(?:was\s+|is\s+)?)?(?:carried|carries|passed|passes|approved|adopted)\b[^.?!]{0,30}\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Carried();

    [GeneratedRegex(@"^(?:(?:is|was|are|were|be)\s+)?seconded\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconding();

    [GeneratedRegex(@"\b(?:moved|moves|motion)\b(?!\s+(?:was\s+|is\s+)?(?:carried|carries|passed|passes|approved|adopted|failed|fails))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Motion();

    [GeneratedRegex(@"^\W*(?:the\s+)?(?:motion|amendment|vote|item|second(?:ed)?|carried|passed|approved|adopted|all\s+(?:in\s+favou?r|approved)|unanimous)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResultOfMotion();

    /// <summary>"intends to supply", "will join": what parties of a joint statement bind themselves to.</summary>
    public static bool Commits(string sentence) => Commitment().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:joint|press|common|concluding|final)\s+(?:\w+\s+)?(?:statement|declaration|communiqu[ée]|announcement)\b|\bcommuniqu[ée]\b|\breadout\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex JointStatement();

    [GeneratedRegex(
        @"\b(?:agreed\s+(?:to|that|on|upon|not|let[’']?s|we|with\s+the)|(?:we|they|all|both|sides?|parties|everyone|everybody|group|committee|council|board|team|members|leaders|ministers|presidents|countries)\s+(?:\w+\s+)?agree\s+(?:to|that|on|upon|not)|agreement\s+(?:has\s+been|had\s+been|was|is)\s+(?:reached|made)|agreement\s+(?:in|from|by)\s+(?:the\s+)?(?:room|group|committee|meeting|everyone|all)"
        + @"|(?:decided|resolved)\s+(?:to|that|on|not|against|in\s+favou?r)|(?:we|they|all|both|sides?|parties|group|committee|council|board|team|members)\s+(?:\w+\s+)?decide\s+(?:to|that|on|not|against)|(?:it\s+(?:was|is)|was|were|been|is)\s+(?:requested\s+and\s+|proposed\s+and\s+|moved\s+and\s+|then\s+|also\s+|unanimously\s+|provisionally\s+)?(?:decided|agreed|adopted|approved|ratified|accepted|rejected|carried|endorsed)\b|(?:consensus|approval|agreement|consent|majority|stage\s+[\d.]+)\s+(?:was|is|has\s+been)\s+(?:\w+\s+and\s+)?obtained\b"
        + @"|(?:approved?|adopted|ratified|endorsed|accepted|rejected)\s+(?:the|a|an|by|all|both|conditional|unanimous|stage|phase)\b|(?:obtained|achieved|reached|granted|received)\s+(?:an?\s+|the\s+)?(?:conditional|unanimous|stage|consensus|phase|approval|agreement|compromise|decision)\b"
        + @"|(?:conditional|unanimous)\s+(?:approval|consent)\b(?!\?)|(?:has|have|had|got|reached|there\s+(?:is|was))\s+(?:\w+\s+)?consensus\b(?!\s*\?)|consensus\s+(?:was\s+|is\s+|has\s+been\s+)?(?:achieved|reached|on|for|to|that|in)\b|(?:rough|full|clear|general)\s+consensus\b"
        + @"|no\s+(?:objections?|complaints?|concerns|dissent)\b[^.?!]{0,40}[,;–—]\s*(?:(?:so|then|and)\s+)?(?:(?:we|it|they)(?:[’']ll|\s+will|\s+can|\s+go(?:es)?)\b|(?:(?:the|an?)\s+(?:\w+\s+){1,2})?will\b|merg\p{L}+|approv\p{L}+|adopt\p{L}+|accept\p{L}+|pass\p{L}+|go(?:es|ing)?\s+(?:ahead|forward)|proceed\p{L}*|do(?:ing)?\s+(?:that|this|it|so)\b|moving\s+(?:ahead|forward))|(?:without|no)\s+objections?\b[^.?!]{0,60}\b(?:adopted|approved|accepted|merged?|named|passed|carried|elected|appointed)\b"
        + @"|(?:advance[sd]?|moves?|moved|promoted|accepted|proceeds?)\s+(?:\w+\s+)?(?:to|for|into|at)\s+stage\s*\d|stage\s+[\d.]+\s+(?:acceptance|approved|achieved|reached|obtained|accepted|granted|it\s+is)"
        + @"|(?:motion|amendment|proposal|resolution)\b[^.?!]{0,60}\b(?:carried|carries|passed|passes|adopted|approved|failed|fails|defeated|withdrawn)\b|carried\s+unanimously|(?:elected|appointed|named)\s+(?:as\s+)?(?:\w+\s+)?(?:chair|director|secretary|treasurer|president|lead|editor)\b"
        + @"|(?:is|was|are|were|be)\s+(?:seconded)\b|\bseconds\b(?:\.|\s*$)|seconded\s+by|(?:meeting|session)\s+(?:is\s+|was\s+)?adjourned\b|voted\s+(?:to|for|against|in\s+favou?r)"
        + @"|opted\s+(?:for|to)|settled\s+on|will\s+go\s+(?:ahead\s+)?with)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Decided();

    // "When put to the vote, the lease was approved": a time that is past ends at its comma; "once it is built, we will go with it" is a condition.
    [GeneratedRegex(@"^\W*(?:when|once|where)\b[^,;]*,(?![^,;]*\b(?:is|are|will|agree|decide)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    // A question, a condition, a wish or a denial is no decision.
    [GeneratedRegex(
        @"^\W*(?:what|how|why|who|when|where|which)\b|\b(?:if|unless|whether|until|once|not\s+(?:yet\s+)?(?:been\s+)?(?:agreed|decided|approved|adopted|reached|achieved)|no\s+(?:agreement|decision|consensus)|(?:not|\p{L}+n[’']t|never|without)\s+(?:\w+\s+){0,4}(?:agreement|consensus)|shall|must|previously|to\s+be\s+(?:\w+ly\s+)?(?:agreed|decided|approved|adopted|accepted|ratified|endorsed)|ask(?:s|ed|ing)?\s+(?:[\w’']+\s+){1,4}to\s+(?:agree|decide|approve|adopt|accept|endorse|ratify)|lack\s+of\s+consensus|failed\s+to\s+(?:agree|reach)|(?:could|might|would|may|should|can)\s+(?:\w+\s+){0,2}(?:agree|decide|approve|adopt|accept|(?:have\s+been|be)\s+(?:agreed|decided|approved|adopted|accepted|obtained))"
        + @"|need(?:s|ed)?\s+(?:to\s+|for\s+)?(?:\w+\s+){0,2}(?:decide|agree|consensus|agreement)|seek(?:s|ing)?\s+consensus|work(?:s|ed|ing)?\s+towards?\s+(?:\w+\s+)?consensus|want(?:s|ed)?\s+(?:to\s+)?(?:\w+\s+){0,2}(?:decide|agree|consensus)|try(?:ing)?\s+to\s+(?:agree|decide|reach)|asked\s+(?:for|to|whether)|left\s+to\s+decide|hopes?\s+to|proposes?\s+to|remains?\s+to\s+be)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Open();

    [GeneratedRegex(
        @"^\W{0,3}(?:agreed\b[\s,]*|we\s+|will\s+|to\s+|let[’']?s\s+|ok(?:ay)?[\s,]+)*(?:(?:leave|leaving|keep|keeping|put|remove|removing|take|taking|drop)\s+(?:\w+\s+){0,4}(?:on|off|from|for)\s+(?:the\s+)?(?:agenda|discussion|next\s+(?:week|meeting|call|time))"
        + @"|(?:defer|postpone|table|skip|skipping|skipped|cancel|cancelled|cancelling|moved?|moving)\s+(?:\w+\s+){0,5}(?:next|following|meeting|call|week|session|month)"
        + @"|(?:special|extra|additional|follow-?up)\s+(?:call|meeting|session)\s+(?:in|on|at)\s+\S|\w+\s+special\s+(?:call|meeting)\s+in\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Disposition();

    [GeneratedRegex(
        @"\b(?:(?:I|we|hereby)\s+(?:hereby\s+)?(?:declare|adjourn)\b[^.?!]{0,60}\b(?:adjourned|carried|passed|closed)\b|\bquestion\s+(?:put\s+and\s+|accordingly\s+)?agreed\s+to\b|(?<!\bbe\s)\b(?:read|passed)\s+(?:a|the)\s+(?:first|second|third)\s+time\b(?=\W*$)|declare\s+this\s+(?:meeting|session)\b|\(?motion\s+agreed\s+to\b|(?:that|the)\s+motion\s+(?:carries|passes|is\s+(?:carried|adopted|approved)|carried|passed|fails|failed)|(?:the\s+)?(?:item|items|report|ordinance|resolution|minutes|agenda)s?\s+(?:is|are|carries|carry)\s+(?:hereby\s+)?(?:adopted|approved|accepted|passed)\b|(?:the\s+)?ayes\s+have\s+it)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\b(?:intends?|plans?|commits?|committed|undertakes?|pledges?|pledged)\s+to\s+\p{Ll}|(?<=\p{Lu}\p{Ll}+\s)will\s+(?!be\b|have\b|remain\b|also\s+be\b)\p{Ll}{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commitment();
}
