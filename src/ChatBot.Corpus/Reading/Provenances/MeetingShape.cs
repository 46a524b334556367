using System.Text.RegularExpressions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Reading.Blocks;
using ChatBot.Corpus.Reading.Sections;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Reading.Provenances;

/// <summary>What the shape of a text says: turns make a transcript, a list of who was there with points and decisions makes minutes.</summary>
internal static partial class MeetingShape
{
    private static readonly WordSet OfMeeting = new("meeting type|type of meeting|meeting date|date of meeting|meeting time|meeting chair|meeting location|meeting called by", '|');
    private const double MostlyTurns = 0.5;
    private const double AlmostAllTurns = 0.8;
    private const double OftenStaged = 0.4;

    /// <summary>Nobody who records a meeting notes at every turn how it is said and what the room feels: a scene has been written.</summary>
    public static Judgment? JudgeStaged(TextEvidence evidence)
    {
        var staged = evidence.Turns.Where(turn => turn.Direction is not null && turn.Timestamp is null).ToList();
        var narration = evidence.Blocks.Count(block => block.Kind == PassageKind.Paragraph);
        return staged.Count >= 6 && staged.Count > evidence.Turns.Count * OftenStaged && narration * 10 >= evidence.Turns.Count
            ? new Judgment(Provenance.Fiction, Certain: false, "stage directions at most turns and narrated scenes", staged[0])
            : null;
    }

    public static Judgment? JudgeTranscript(TextEvidence evidence)
    {
        if (evidence.Turns.Count < 2) return null;
        var share = ShareOfTurns(evidence);
        var isTimed = evidence.Turns.Count(turn => turn.Timestamp is not null) * 2 > evidence.Turns.Count;
        if (!isTimed && share < (CallsItselfMinutes(evidence) ? AlmostAllTurns : evidence.Attendees.Count > 1 ? MostlyTurns : MostlyTurns / 2)) return null;
        return new Judgment(Provenance.Transcript, Certain: true, isTimed ? "turns with the time of each" : "it goes from turn to turn", evidence.Turns[0]);
    }

    /// <summary>"Um, yeah, I mean": people were recorded, even where nobody wrote down who speaks.</summary>
    public static Judgment? JudgeSpoken(TextEvidence evidence)
    {
        var (words, fillers) = (0, 0);
        foreach (var block in evidence.Prose)
        {
            var text = evidence.TextOf(block);
            words += text.AsSpan().Count(' ') + 1;
            fillers += Filler().Count(text);
        }

        return words >= 100 && fillers * 40 >= words
            ? new Judgment(Provenance.Transcript, Certain: false, "it is spoken language, though it names no speakers", evidence.Prose[0])
            : null;
    }

    public static Judgment? JudgeMinutes(TextEvidence evidence)
    {
        if (CallsItselfMinutes(evidence)) return Minutes("its title calls it the record of a meeting", evidence.Prose.Count > 0 ? evidence.Prose[0] : null);
        if (evidence.Attendees.Count > 0) return Minutes("it lists who was there", evidence.Attendees[0]);
        if (evidence.Blocks.FirstOrDefault(block => block.Kind is PassageKind.Metadata or PassageKind.ListItem && IsOfMeeting(evidence.TextOf(block))) is { } particular) return Minutes("it gives the particulars of a meeting", particular);
        if (evidence.Blocks.FirstOrDefault(block => block.IsHeading && Part().IsMatch(evidence.TextOf(block))) is { } part) return Minutes("it has the parts that minutes have", part);
        if (IsOfDays(evidence)) return Minutes("it notes one meeting below the other, each under its day", evidence.Prose.Count > 0 ? evidence.Prose[0] : null);
        var procedure = evidence.Prose.Where(block => Procedure().IsMatch(evidence.TextOf(block))).ToList();
        return procedure.Count >= 2 ? Minutes("it notes how the meeting proceeded", procedure[0]) : null;
    }

    // "Weekly sync" with a heading for each day; a list of releases looks the same.
    private static bool IsOfDays(TextEvidence evidence)
    {
        var headings = evidence.Blocks.Where(block => block.IsHeading).Select(evidence.TextOf).ToList();
        return DayHeading.DaysOpenedBy(headings) > 1 && !Releases().IsMatch(evidence.Title) && headings.Append(evidence.Title).Any(DayHeading.NamesMeeting);
    }

    [GeneratedRegex(@"\b(?:release|change\s?log|changes|version|diary|blog|history|timeline|chronology)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Releases();

    private static bool IsOfMeeting(string text) => FieldLine.Of(text) is { } field && field.HasValue(text) && OfMeeting.Contains(field.Key);

    private static Judgment Minutes(string reason, Block? evidence) => new(Provenance.Minutes, Certain: true, reason, evidence);

    private static bool CallsItselfMinutes(TextEvidence evidence) => Title().IsMatch(evidence.Title) && !Reply().IsMatch(evidence.Title);

    // "Re: Minutes of the board" answers them.
    [GeneratedRegex(@"^\s*(?:\[[^\[\]]*\]\s*)?(?:re|aw|sv|antw)(?:\[\d+\])?\s*:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reply();

    private static double ShareOfTurns(TextEvidence evidence)
    {
        long turns = evidence.Turns.Sum(turn => (long)turn.Span.Length);
        long all = evidence.Blocks.Sum(block => block.Kind is null or PassageKind.Comment or PassageKind.Metadata ? 0 : (long)block.Span.Length);
        return (double)turns / Math.Max(1, all);
    }

    [GeneratedRegex(@"\b(?:u[hm]+|er+m?|hmm+|mm+(?:-?hmm*)?|uh-huh|yeah|yep|okay|you know|i mean|sort of|kind of|gonna|wanna|gotcha)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\bminutes\b(?!\s+(?:to|after|before|of fame|ago|later|with))|\b(?:meeting|call|session|conference|board|committee|council)\s+(?:\w+\s+){0,2}?(?:notes|summary|report|record|recap|proceedings)\b|\b(?:notes|summary|report|record|recap|proceedings)\s+(?:of|from|on|for)\s+(?:the\s+)?(?:\w+\s+){0,4}?(?:meeting|call|session|conference)\b|\bmeeting\b.{0,30}\b(?:19|20)\d\d-\d\d-\d\d"
        + @"|\bprotokoll\s+(?:der|des|zur|zum|vom|über)\b|\b\w+protokoll\b.{0,30}\bsitzung\b|\b(?:sitzungs|versammlungs|ergebnis|besprechungs|beschluss)protokoll\b|\b(?:compte[\s-]rendu|procès[\s-]verbal)\b|\bacta\s+(?:de|n[°º.]|\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\W*(?:meeting\s+(?:minutes|notes)|minutes|(?:[\p{L}’']+\s+){0,3}action\s+(?:items?|points?)|next\s+meeting)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:called\s+(?:the\s+meeting\s+)?to\s+order|(?:was|were|be)\s+(?:moved|seconded)|moved\s+(?:by|that|to\s+(?:approve|adopt|adjourn|accept))|seconded\s+by|motion\s+(?:carried|passed|failed|to)|carried\s+unanimously|meeting\s+(?:was\s+)?adjourned|minutes\s+(?:of\s+the\s+\w+\s+)?(?:were|was)\s+(?:approved|adopted|read)|quorum|action\s+items?\b|resolved,?\s+that|be\s+it\s+(?:\w+,?\s+){0,2}resolved|^\W*whereas,?\s|^\W*resolved\W*$|^\W*proposed\s+by\b|\bfor:\s*\d+,\s*against:\s*\d+|(?:opens?|opened|closed|adjourned)\s+the\s+meeting|(?:approved|adopted)\s+the\s+following\s+resolution|the\s+chair\s+(?:opened|closed|thanked|noted|called|asked)|it\s+was\s+(?:agreed|decided|resolved|noted))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Procedure();
}
