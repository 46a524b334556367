using System.Text.RegularExpressions;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;
using ChatBot.Search.Analysis;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Finds the command that a plain question means. A question is routed only when all that it says fits the command: a word left over that no talk's name
/// has means that something narrower is asked, which <c>ask</c> answers.
/// </summary>
internal sealed partial class Router(Engine engine)
{
    private const int TimeoutMilliseconds = 250;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The request to try, or null when the question is none of the commands.</summary>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public ChatRequest? Route(Question question, ChatRequest request, Talk? at)
    {
        var text = question.Text.Trim().TrimEnd('?', '!', '.', ' ').Replace('\u2019', '\'');
        return Meta(text, question, request)
            ?? Attendance(text, question, request, at)
            ?? Result(text, request, at)
            ?? Words(text, question, request)
            ?? Dated(text, question, request)
            ?? Comparison(text, question, request);
    }

    private static ChatRequest? Meta(string text, Question question, ChatRequest request)
    {
        if (HelpPattern().IsMatch(text)) return request with { Command = Commands.Help };
        if (TalksPattern().IsMatch(text)) return request with { Command = Commands.Talks };
        return SourcesPattern().IsMatch(text) || OwnDocumentsPattern().IsMatch(text) && (question.Sources.Wanted.Count > 0 || MadeUpPattern().IsMatch(text))
            ? request with { Command = Commands.Sources, Role = MadeUpPattern().IsMatch(text) ? nameof(Provenance.Fiction) : null }
            : null;
    }

    private ChatRequest? Attendance(string text, Question question, ChatRequest request, Talk? at)
    {
        if (question.People.Count == 1 && Presence(text) is { Success: true } presence)
        {
            var talk = Talk(presence.Groups["talk"].Value, at);
            return talk is { Fits: true } ? request with { Command = Commands.WhoAttended, Person = question.People[0].Name, Talk = talk.Name } : null;
        }

        if (AttendancePattern().Match(text) is not { Success: true } match) return null;
        var asked = Talk(match.Groups["talk"].Value, at);
        return asked.Fits || IsStrange(asked) && AttendedPattern().IsMatch(text) ? request with { Command = Commands.WhoAttended, Talk = asked.Name } : null;
    }

    private Match Presence(string text)
    {
        var bare = BarePresencePattern().Match(text);
        var who = bare.Groups["who"].Value;
        var mentions = engine.Corpus.People.MentionsIn(who);
        var isNameAlone = mentions.Count > 0 && TextAnalyzer.Analyze(who).TrueForAll(token =>
            token.IsStopWord || mentions.Any(mention => token.Start >= mention.Start && token.Start < mention.Start + mention.Length));
        return isNameAlone ? bare : PresencePattern().Match(text);
    }

    private ChatRequest? Result(string text, ChatRequest request, Talk? at)
    {
        if (OutcomePattern().Match(text) is not { Success: true } match) return null;
        var asked = Talk(match.Groups["talk"].Value, at);
        return asked.Fits || IsStrange(asked) && NamesGathering(asked.Name!) ? request with { Command = Commands.Outcomes, Talk = asked.Name } : null;
    }

    private ChatRequest? Words(string text, Question question, ChatRequest request)
    {
        if (question.People.Count == 0 && question.Sources.Wanted.Count == 0 && SaidBySomebodyPattern().Match(text) is { Success: true } stranger && engine.Library.Index.IsStrangeName(stranger.Groups["who"].Value))
            return request with { Command = Commands.Quote, Speaker = stranger.Groups["who"].Value, About = null };
        if (question.People.Count != 1 || SaidPattern().Match(text) is not { Success: true } match) return null;
        return request with { Command = Commands.Quote, Speaker = question.People[0].Name, About = match.Groups["about"] is { Length: > 0 } about ? about.Value.Trim() : null };
    }

    private static ChatRequest? Dated(string text, Question question, ChatRequest request)
    {
        if (ChronologyPattern().Match(text) is { Success: true } chronology)
            return request with { Command = Commands.Timeline, About = chronology.Groups["about"] is { Length: > 0 } about ? about.Value.Trim() : null };
        if (question.Dates.Count == 0 || HappenedPattern().Match(text) is not { Success: true } match) return null;
        return request with { Command = Commands.Timeline, Date = match.Groups["date"].Value.Trim() };
    }

    private static ChatRequest? Comparison(string text, Question question, ChatRequest request)
    {
        if (ComparePattern().Match(text) is not { Success: true } match) return null;
        var quoted = QuotedPattern().Match(text);
        var about = quoted.Success ? quoted.Groups["words"].Value : match.Groups["about"].Value.Trim();
        return about.Length == 0 ? null : request with { Command = Commands.Compare, About = about, Question = question.Text };
    }

    /// <summary>The talk that the words after the command name; the one talked about before for "it" and "there"; all talks for nothing.</summary>
    private Asked Talk(string name, Talk? at)
    {
        var terms = TextAnalyzer.Analyze(name).Where(token => !token.IsStopWord).ToList();
        if (terms.Count == 0 || terms.TrueForAll(token => NameTerms.IsGeneric(token.Term)) && ReferringPattern().IsMatch(name))
            return new Asked(at?.Name, Fits: true);
        return new Asked(name.Trim(), engine.Talks.Match(name).Count > 0);
    }

    /// <summary>A talk of which the corpus has not even a word: the answer is that it is unknown.</summary>
    private bool IsStrange(Asked asked) => asked.Name is { Length: > 0 } name && engine.Library.Index.IsStrangeTo(name);

    private static bool NamesGathering(string name) => TextAnalyzer.Analyze(name).Exists(token =>
        NameTerms.IsGeneric(token.Term) || Lexicon.English.ClassesOf(name.Substring(token.Start, token.Length).ToLowerInvariant()).HasFlag(WordClasses.Meeting));

    private sealed record Asked(string? Name, bool Fits);

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

    [GeneratedRegex(@"^(and |so |but )?(was|were|is) (?<who>.+?) (at|in|on) (?<talk>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex BarePresencePattern();

    [GeneratedRegex(@"\b(who( all| else)?('s|s| is| was| were| has| had| have)?( all)?( been)? (attended|attending|participated|participating|took part|taking part|taken part|present|there|sat|joined|joining|came|at|in|on)( (to|at|in|for|on|of|during))?|(list|name|show)( me)? (everyone|everybody|all( of)?( the)? (people|attendees|participants)|the (attendees|participants|people))( who (was|were|attended))?( (present|there))?( (at|in|of|for|on))?|(who (were|are) )?(the )?(attendees|participants|attendance|attendee list|participant list) (of|at|in|for|from|on)|who (were|are) the (attendees|participants)|which people (were|attended|took part)( (at|in))?)\b(?<talk>.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex AttendancePattern();

    [GeneratedRegex(@"^(and |so |then |but )*((what|which)( (was|were|is|are|did|has|have))?( the| they| it| been| finally| final| main)* (outcomes?|results?|decisions?|agreements?|conclusions?|agreed|agree|decided|decide|concluded|conclude|resolved|settled|reached|made)( (on|upon|to))?( (of|from|at|in|during|after|about|for))?|what (came|has come) (out )?(of|from)|(the )?(final )?(outcomes?|results?|decisions?|conclusions?) (of|from|at|in)|how did (?=.* (end|conclude|turn out)$))(?<talk>.*?)( end| conclude| turn out)?$", Options, TimeoutMilliseconds)]
    private static partial Regex OutcomePattern();

    [GeneratedRegex(@"\b(what (did|does|do|has|have|had|is|was)\b.*?\b(say|said|saying|tell|told|state|stated)|quote\b.*?|what .*? says)\b( anything| something)?( (about|on|of|regarding|concerning|to)\b(?<about>.*))?$", Options, TimeoutMilliseconds)]
    private static partial Regex SaidPattern();

    [GeneratedRegex(@"^(and |so |but )?what (did|does|do|has|have|had) (?<who>\S+( \S+){0,3}?) (say|said|tell|told|think|want|propose|suggest|demand|claim)\b", Options, TimeoutMilliseconds)]
    private static partial Regex SaidBySomebodyPattern();

    [GeneratedRegex(@"\b(attend(ed|ing|ees?|ance)?|participa(ted|ting|nts?)|took part|taking part|taken part|present at)\b", Options, TimeoutMilliseconds)]
    private static partial Regex AttendedPattern();

    [GeneratedRegex(@"^(show |give )?(me )?(a |the )?(timeline|chronology|sequence of events|order of events|history)( (of|for|about|on)(?<about>.*))?$", Options, TimeoutMilliseconds)]
    private static partial Regex ChronologyPattern();

    [GeneratedRegex(@"^(and |so )?what (happened|took place|occurred|was going on|went on|is dated|was there) (?<date>(on|in|at|since|after|before|between|from|until)?\b.*)$", Options, TimeoutMilliseconds)]
    private static partial Regex HappenedPattern();

    [GeneratedRegex(@"^([""\u201c][^""\u201d]+[""\u201d]\s*[:,\u2013\u2014-]?\s*)?((compare|contrast)( what)?( the| all| both| your)?( two| three| different)?( documents| sources| reports| articles| texts)?( say)?( (on|about|regarding))?(?<about>.+)|(what|how) (do|does|did) (the|all|both|each|your|different)( two| three| of the)?( \w+)? (documents|reports|sources|articles|texts) (say|differ|disagree|tell|write|report)( us)? (about|on|of|regarding)(?<about>.+)|(do|does|did) (the|all|both|your|these|any)( two| three| of the| of your)? (documents|reports|sources|articles|texts) (agree|disagree|differ|conflict|say the same|contradict (each other|one another))( (on|about|over|as to|regarding))(?<about>.+)|where (do|does|did|is|are) (it|they|this|that|.+?) (come up|mentioned|appear|said|used)(?<about>.*))$", Options, TimeoutMilliseconds)]
    private static partial Regex ComparePattern();

    [GeneratedRegex("[\"\u201c](?<words>[^\"\u201d]{2,})[\"\u201d]", Options, TimeoutMilliseconds)]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"^\s*(it|there|that|this|them|those|these|the (talks?|meetings?|sessions?|discussions?)|that (talk|meeting|session|call)|this (talk|meeting|session|call)|the (talk|meeting|session|call))?\s*$", Options, TimeoutMilliseconds)]
    private static partial Regex ReferringPattern();
}
