using System.Text.RegularExpressions;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Questions for what is to be done: "the action items of the call", "what does Ada have to do?", "who is to write to the port?". Whoever is asked about must be
/// somebody whom the corpus knows, or whose name is strange to it; else the words are no name, and the question is another one.
/// </summary>
internal sealed partial class ActionQuestions(Engine engine)
{
    private const int TimeoutMilliseconds = 2000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Things = "(action (items?|points?|list)|actions|to-?dos?( list)?|to do list|tasks|assignments|(?<soft>next steps|follow-?ups?( items)?))";
    private const string Where = @"(?<where>( (from|at|in|of|after|during|by|until|before) .+)?)$";
    private const string Whose = "(?<whose>( (for|of|on|by|from|at|in|after|during|about|regarding|concerning|assigned to) .+)?)$";

    private readonly TalkPhrases _talks = new(engine);

    /// <summary>Null when the question is none of these.</summary>
    public ChatRequest? Read(string text, ChatRequest request, Talk? at)
    {
        var asked = request with { Command = Commands.Actions };
        if (Listed().Match(text) is { Success: true } listed)
            return Narrowed(asked, listed.Groups["whose"].Value, at) is { } narrowed && (!listed.Groups["soft"].Success || NotesAny(narrowed.Talk)) ? narrowed : null;
        if ((Assigned().Match(text) is { Success: true } assigned ? assigned : Owned().Match(text)) is { Success: true } owned && owned.Groups["who"].Value is var who && (IsKnown(who) || IsStrange(who)))
            return At(asked with { Owner = who }, owned.Groups["where"].Value, at);
        if (Open().Match(text) is { Success: true } open) return Narrowed(asked, open.Groups["whose"].Value, at);
        return Doer().Match(text) is { Success: true } doer ? asked with { About = doer.Groups["what"].Value } : null;
    }

    /// <summary>" for Ada from the opening call about the lease": an owner, a talk and a subject, or less.</summary>
    private ChatRequest? Narrowed(ChatRequest asked, string whose, Talk? at)
    {
        if (Subject().Match(whose) is { Success: true } subject) (asked, whose) = (asked with { About = subject.Groups["about"].Value }, subject.Groups["whose"].Value);
        var words = WithoutLead(whose);
        for (var end = words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            var name = words[..end];
            if ((end == words.Length || Lead().IsMatch(words[end..])) && IsKnown(name)) return At(asked with { Owner = name }, words[end..], at);
        }

        if (!ForSomebody().IsMatch(whose)) return At(asked, whose, at);
        return IsStrange(words) ? asked with { Owner = words } : whose.StartsWith(" by ", StringComparison.OrdinalIgnoreCase) ? null : At(asked, whose, at);
    }

    private ChatRequest? At(ChatRequest asked, string where, Talk? at) =>
        _talks.Gathering(WithoutLead(where), at) is { } talk ? asked with { Talk = talk.Name } : null;

    /// <summary>What comes next is not only what a record lists as that: it is asked for where a record does.</summary>
    private bool NotesAny(string? talk) =>
        talk is null ? engine.Corpus.Talks.Any(known => known.Actions.Count > 0) : engine.Talks.Match(talk).Any(match => match.Talk.Actions.Count > 0);

    private bool IsKnown(string name) => engine.Corpus.People.IsNamedAlone(name) || engine.Talks.Match(name).Count == 0 && engine.Owners.Match(name) is { People.Count: 0 };

    private bool IsStrange(string name) => engine.Library.Index.IsStrangeName(name);

    private static string WithoutLead(string words) => Lead().Replace(words, "").Trim();

    [GeneratedRegex(@"^((and|so|but|then) )*((what|which)('s| is| are| were| was)?|list|show|give|tell)?( me| us)?( all)?( of)?( the| our| any)?( new| open| outstanding| remaining)? ?" + Things + @"( (are|were) (there|agreed|noted|recorded|given|assigned|taken))?" + Whose, Options, TimeoutMilliseconds)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^((and|so|but) )*(what|which)( (is|are|was|were|does|do|did|must|should|has|have|will))? (?<who>.+?) (((have|has|had|need|needs|got|supposed|expected|meant|asked|told|going|agree|agreed|promise|promised|offer|offered|volunteer|volunteered|undertake) )?to do|have on (his|her|their) (list|plate))( next)?" + Where, Options, TimeoutMilliseconds)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^((and|so|but) )*(((what|which)( are| is| were)?|list|show)( me)? )?(?<who>.+?)'s? (new |open |outstanding |remaining )?" + Things + Where + "|^(what|which) " + Things + " (does|do|did|has|have) (?<who>.+?) (have|had|get|got|take|taken)( on)?" + Where, Options, TimeoutMilliseconds)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^((and|so|but) )*(what (is|was|are|remains|has|needs|is left)( still)? to be done|what is (left|there) to do|who (does|do|is doing|has to do|is to do) what)" + Whose, Options, TimeoutMilliseconds)]
    private static partial Regex Open();

    [GeneratedRegex(@"^((and|so|but) )*who (is|are|was|were|has|have)( (supposed|expected|meant|asked|assigned|due))? to (?<what>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex Doer();

    [GeneratedRegex("^(?<whose>.*?) (about|regarding|concerning) (?<about>.+)$", Options, TimeoutMilliseconds)]
    private static partial Regex Subject();

    [GeneratedRegex("^ *(assigned to|for|of|on|by|from|at|in|after|during|until|before) ", Options, TimeoutMilliseconds)]
    private static partial Regex Lead();

    [GeneratedRegex("^ (assigned to|for|by) ", Options, TimeoutMilliseconds)]
    private static partial Regex ForSomebody();
}
