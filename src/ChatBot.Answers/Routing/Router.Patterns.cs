using System.Text.RegularExpressions;

namespace ChatBot.Answers.Routing;

/// <summary>How people word the commands.</summary>
internal sealed partial class Router
{
    private const int TimeoutMilliseconds = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(and )?((which|what) (?<side>[\p{L}.]+?)s? (were|was|attended|took part|participated|sat|came)( (present|there))?( (at|in|to))?|who from (?<side>[\p{L}. ]+?) (attended|was at|were at|took part in|was in|came to|was there))\b(?<talk>.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex SidePattern();

    [GeneratedRegex(@"^(and )?(who (was|were) (in|on|part of) )?(the )?(?<side>[\p{L}.]+) (delegation|side|team|delegates|representatives|attendees|participants)( (present|there))? (at|in|of|for|to|during)\b(?<talk>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex DelegationPattern();

    [GeneratedRegex(@"^(and |so )?what (was|were|did .+?) (agreed|agree|decided|decide|concluded|resolved|settled)( (on|upon|about|regarding|concerning|for))? (?<about>.+?) (in|at|during) (?<talk>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex OutcomeAboutPattern();

    [GeneratedRegex(@"^(help|how (do|can|should) (i|we|you) (use|ask)( you| this| the bot)?|what (can|do) you (do|know)|what can (i|we) ask( you)?)$", Options, TimeoutMilliseconds)]
    private static partial Regex HelpPattern();

    [GeneratedRegex(@"^((what|which|list|show)( me)?( all)?( of)?( the)? (talks|meetings|calls|sessions|conversations|negotiations)( (are|were) (there|known|held)| do you (know|have)( of| about)?| (took|have taken) place| did you find| have there been)?|(talks|meetings))$", Options, TimeoutMilliseconds)]
    private static partial Regex TalksPattern();

    [GeneratedRegex(@"^((what|which|list|show)( me)?( are| all)?( of)?( the| your)? (documents|sources|files)( (are there|do you (know|have|use|read|answer from)|have you read))?|what are your (sources|documents)|sources|where do you (get|have) (this|that|your (answers|information|facts)) from)$", Options, TimeoutMilliseconds)]
    private static partial Regex SourcesPattern();

    [GeneratedRegex(@"\b(your|the|these|those) (documents|sources|files|texts)\b", Options, TimeoutMilliseconds)]
    private static partial Regex OwnDocumentsPattern();

    [GeneratedRegex(@"\b(made[ -]up|imaginary|imagined|fiction|fictional|fictitious|invented|not real|fake)\b", Options, TimeoutMilliseconds)]
    private static partial Regex MadeUpPattern();

    [GeneratedRegex(@"\b(was|were|is|did|has|had)\b.+?\b(present|there|in attendance|attend|attended|participate|participated|take part|taken part|part of)\b( (at|in|of|for|during))?(?<talk>[^,]*?)( and (what|who|which|how)\b.*)?$", Options, TimeoutMilliseconds)]
    private static partial Regex PresencePattern();

    [GeneratedRegex(@"^(and |so |but )?(who (was|were)( not|n't) (at|in|there|present)( (at|in|for))?|who (was|were) (absent|missing|excused)( (from|at|in))?|who (did not|didn't|could not|couldn't|was (not |un)able to|wasn't able to) (attend|come|take part|participate|join|show up|make it|be there)( (to|at|in|for))?|who (missed|skipped|sent (their |his |her )?(regrets|apologies))( (to|for|at))?|(the )?(absentees|regrets|apologies)( (of|from|at|for))?)\b(?<talk>.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex AbsencePattern();

    [GeneratedRegex(@"^(and |so |but )?(was|were|is) (?<who>.+?) (at|in|on) (?<talk>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex BarePresencePattern();

    [GeneratedRegex(@"\b(who( all| else)?('s|s| is| was| were| has| had| have)?( all)?( been)? (attended|attending|participated|participating|took part|taking part|taken part|present|there|sat|joined|joining|came|at|in|on)( (to|at|in|for|on|of|during))?|(list|name|show)( me)? (everyone|everybody|all( of)?( the)? (people|attendees|participants)|the (attendees|participants|people))( who (was|were|attended))?( (present|there))?( (at|in|of|for|on))?|(who (were|are) )?(the )?(attendees|participants|attendance|attendee list|participant list) (of|at|in|for|from|on)|who (were|are) the (attendees|participants)|which people (were|attended|took part)( (at|in))?)\b(?<talk>.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex AttendancePattern();

    [GeneratedRegex(@"^(and |so |then |but )*((what|which)( (was|were|is|are|did|has|have))?( the| they| it| been| finally| final| main)* (outcomes?|results?|decisions?|agreements?|conclusions?|agreed|agree|decided|decide|concluded|conclude|resolved|settled|reached|made)( (on|upon|to))?( (of|from|at|in|during|after|about|for))?|what (came|has come) (out )?(of|from)|(the )?(final )?(outcomes?|results?|decisions?|conclusions?)( (of|from|at|in))?|how did (?=.* (end|conclude|turn out)$))(?<talk>.*?)( end| conclude| turn out)?$", Options, TimeoutMilliseconds)]
    private static partial Regex OutcomePattern();

    [GeneratedRegex(@"\b(what (did|does|do|has|have|had|is|was)\b.*?\b(say|said|saying|tell|told|state|stated)|quote\b.*?|what .*? says)\b( anything| something)?( (about|on|of|regarding|concerning|to)\b(?<about>.*))?$", Options, TimeoutMilliseconds)]
    private static partial Regex SaidPattern();

    [GeneratedRegex(@"^(and |so |but )?what (did|does|do|has|have|had) (?<who>\S+( \S+){0,3}?) (say|said|tell|told|think|want|propose|suggest|demand|claim)\b", Options, TimeoutMilliseconds)]
    private static partial Regex SaidBySomebodyPattern();

    [GeneratedRegex(@"\b(attend(ed|ing|ees?|ance)?|participa(ted|ting|nts?)|took part|taking part|taken part|present at)\b", Options, TimeoutMilliseconds)]
    private static partial Regex AttendedPattern();

    [GeneratedRegex(@"^(show |give )?(me )?(a |the )?(timeline|chronology|sequence of events|order of events|history)( (of|for|about|on)(?<about>.*?))?( by date| in order)?$", Options, TimeoutMilliseconds)]
    private static partial Regex ChronologyPattern();

    [GeneratedRegex(@"^(and |so )?what (happened|took place|occurred|was going on|went on|is dated|was there) (?<date>(on|in|at|since|after|before|between|from|until)?\b.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex HappenedPattern();

    [GeneratedRegex(@"^([""\u201c][^""\u201d]+[""\u201d]\s*[:,\u2013\u2014-]?\s*)?((compare|contrast)( what)?( the| all| both| your)?( two| three| different)?( documents| sources| reports| articles| texts)?( say)?( (on|about|regarding))?(?<about>.+)|(what|how) (do|does|did) (the|all|both|each|your|different)( two| three| of the)?( \w+)? (documents|reports|sources|articles|texts) (say|differ|disagree|tell|write|report)( us)? (about|on|of|regarding)(?<about>.+)|(do|does|did) (the|all|both|your|these|any)( two| three| of the| of your)? (documents|reports|sources|articles|texts) (agree|disagree|differ|conflict|say the same|contradict (each other|one another))( (on|about|over|as to|regarding))(?<about>.+)|where (do|does|did|is|are) (it|they|this|that|.+?) (come up|mentioned|appear|said|used)(?<about>.*))$", Options, TimeoutMilliseconds)]
    private static partial Regex ComparePattern();

    [GeneratedRegex("[\"\u201c](?<words>[^\"\u201d]{2,})[\"\u201d]", Options, TimeoutMilliseconds)]
    private static partial Regex QuotedPattern();
}
