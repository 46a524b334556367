using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>How English says that something was agreed or decided.</summary>
internal static partial class OutcomeWords
{
    private const int LongestHeading = 60;

    private static readonly CuedPattern Agreeing = new(
        Agreed(), "agree", "decide", "reached", "adopted", "approved", "ratified", "signed", "settled", "resolved", "endorsed", "voted", "committed to", "opted", "go with", "went with", "going with", "ahead with",
        "consensus", "will begin", "will start", "would begin", "would start", "confirmed their", "struck");

    private static readonly CuedPattern Leads = new(
        AgreementLead(), "agree", "reach", "resolve", "decide", "adopt", "approve", "signs", "signed", "commit", "concluded", "settled", "endorsed", "ratified", "outcome", "decision", "resolution", "conclusion",
        "next steps", "action items");

    private static readonly WordSet Nouns = new(
        "outcome outcomes result results agreement agreements decision decisions resolution resolutions resolved conclusion "
        + "conclusions consensus deliverables commitments takeaways agreed decided adopted approved motions votes");

    private static readonly WordSet Phrases = new(
        "next steps|key takeaways|steps agreed", '|');
    private static readonly WordSet Linking = new("of from for on reached made taken at in by and log");
    private static readonly WordSet Leading = new(
        "final key main summary the our all list overall agreed meeting topic session formal official major new concrete board committee council group team important");

    /// <summary>"Outcome of Topic 2", "Decisions", "Final agreements", "Next steps": the noun leads the heading, it is not what the talk is about.</summary>
    public static bool IsHeading(string heading)
    {
        var plain = heading.AsSpan().Trim().TrimEnd(':');
        if (plain.Length is 0 or > LongestHeading) return false;
        if (Phrases.Contains(plain) || ForeignDecisions.AreHeading(plain)) return true;
        var seen = false;
        foreach (var range in plain.SplitAny(' ', '/', ','))
        {
            var word = plain[range];
            if (word.IsEmpty || word is "&") continue;
            if (Nouns.Contains(word)) seen = true;
            else if (seen) return Linking.Contains(word);
            else if (!Leading.Contains(word) && !char.IsAsciiDigit(word[0])) return false;
        }

        return seen;
    }

    /// <summary>Whether the heading stands over a list of what was noted elsewhere: "Summary of resolutions", or simply "Decisions".</summary>
    public static bool MaySumUp(string heading) => IsHeading(SummaryOf().Replace(heading, ""));

    [GeneratedRegex(@"^\W*(?:summary|list|overview|record)\s+of\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SummaryOf();

    /// <summary>"Decisions", "Resolutions made": every item of such a list was decided, however it is worded; of "Conclusion" only what says so.</summary>
    public static bool NamesDecisions(string heading) => ForeignDecisions.AreHeading(heading.AsSpan().Trim().TrimEnd(':')) || (IsHeading(heading) && DecisionNoun().IsMatch(heading) && !OpenNoun().IsMatch(heading));

    /// <summary>"Key takeaways": what somebody thinks worth remembering, decided or not.</summary>
    public static bool NamesTakeaways(string heading) => heading.Contains("takeaway", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:decisions?|decided|resolutions?|resolved|agreed)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecisionNoun();

    [GeneratedRegex(@"\b(?:conclusions?|outcomes?|results?|takeaways|consensus|next|actions?)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenNoun();

    /// <summary>"Both sides agree on a framework": a sentence that opens a list of what was agreed.</summary>
    public static bool OpensList(string lead) => Leads.IsMatch(lead) && !AgendaLead().IsMatch(lead);

    /// <summary>The quick look for <see cref="OpensList"/>.</summary>
    public static bool MayOpenList(string text) => Leads.MayMatch(text);

    /// <summary>"RESOLVED: …", "Decision: …".</summary>
    public static bool IsDecisionLine(string line) => DecisionLine().IsMatch(line);

    /// <summary>A quick look before the text is cut into sentences.</summary>
    public static bool MaySayAgreed(string text) => Agreeing.IsMatch(text);

    /// <summary>Whether a sentence of a report plainly says that something was agreed or decided.</summary>
    public static bool SaysAgreed(string sentence) => Agreeing.IsMatch(sentence) && !Doubt().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(agenda|propos(?:e|al|als|es|ed)|questions?|topics?|attendees|participants|disagree)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AgendaLead();

    [GeneratedRegex(
        @"\b(agree(?:s|d)?|reach(?:es|ed)?|resolved?|decided?|adopt(?:s|ed)?|approved?|sign(?:s|ed)|commit(?:s|ted)?|concluded|settled|endorsed|ratified)\b"
        + @"|\b(outcomes?|decisions?|agreements?|resolutions?|conclusions?|next steps)( \w+){0,3}:?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AgreementLead();

    [GeneratedRegex(
        @"^\W{0,4}(RESOLVED|RESOLUTION|DECISION|DECIDED|AGREED|AGREEMENT|CONSENSUS|CONCLUSION|OUTCOME|MOTION (CARRIED|PASSED)|"
        + @"[Rr]esolved|[Rr]esolution|[Dd]ecision|[Dd]ecided|[Aa]greed|[Aa]greement|[Cc]onsensus|[Cc]onclusion|[Oo]utcome)s?( #?\d+)?\W{0,3}[:–—]",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DecisionLine();

    [GeneratedRegex(
        @"\b(agreed (?:to|that|on|upon|not)|did (?:agree|decide) (?:to|that|on|upon)|agreement (?:has been|had been|was|is) (?:reached|made|signed)|"
        + @"reached (?:an?|the) (?:\w+ ){0,4}(?:agreement|deal|accord|consensus|understanding|compromise)"
        + @"|decided (?:to|that|on|not)|have decided|(?:was|were|has been|have been) (?:adopted|approved|ratified|agreed|signed|settled|decided|resolved)"
        + @"|(?:adopted|approved|signed|ratified|endorsed) (?:the|a|an|by)\b|voted (?:to|for|against|in)|resolved to|committed to|opted (?:for|to)|settled on|(?:we|they|committee|council|board|group|team)(?: will|'ll|’ll| are going to)? (?:go|went|going) (?:with|ahead with)|there was (?:\w+ )?(?:agreement|consensus) (?:to|that|on)|(?:the )?consensus (?:was|is) (?:to|that)|(?:will|would) (?:begin|start) (?:\W?immediately|on |at once|next)"
        + @"|confirmed their (?:intention|commitment)|deal (?:has been|was) (?:reached|struck|signed))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Agreed();

    [GeneratedRegex(
        @"\b(if|unless|whether|refuse[sd]?|declined?|demand(?:s|ed|ing)?|insist(?:s|ed)?|nobody|no one|never|failed to|did(?: not|n.t)|(?:was|were|been)(?: not|n.t)|not agreed|never agreed|has not|have not|had not|hopes?|could|might|may have)\b|\bno (?:agreement|deal|decision)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doubt();
}
