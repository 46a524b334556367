using System.Text.RegularExpressions;
using ChatBot.Answers.Lexical;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Answers.WhoAttended;
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

        if (AbsencePattern().Match(text) is { Success: true } absence)
            return Talk(absence.Groups["talk"].Value, at) is { Fits: true } missed ? request with { Command = Commands.WhoAttended, Talk = missed.Name, Absent = true } : null;
        if (OfSide(text, at) is { } side) return request with { Command = Commands.WhoAttended, Side = side.Name, Talk = side.Talk };
        if (AttendancePattern().Match(text) is not { Success: true } match) return null;
        var asked = Talk(match.Groups["talk"].Value, at);
        return asked.Fits || IsStrange(asked) && AttendedPattern().IsMatch(text) ? request with { Command = Commands.WhoAttended, Talk = asked.Name } : null;
    }

    /// <summary>"Which Norwegians were at …", "the Kenyan delegation in …": one side's attendees.</summary>
    private (string Name, string? Talk)? OfSide(string text, Talk? at)
    {
        var match = SidePattern().Match(text) is { Success: true } people ? people : DelegationPattern().Match(text);
        if (!match.Success) return null;
        var name = match.Groups["side"].Value;
        if (!engine.Corpus.Talks.Any(talk => talk.Attendees.Any(attendance => Sides.Same(name, attendance.Side)))) return null;
        return Talk(match.Groups["talk"].Value, at) is { Fits: true } asked ? (name, asked.Name) : null;
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
        if (OutcomeAboutPattern().Match(text) is { Success: true } narrowed && Talk(narrowed.Groups["talk"].Value, at) is { Fits: true, Name: not null } named)
            return request with { Command = Commands.Outcomes, Talk = named.Name, About = narrowed.Groups["about"].Value.Trim() };
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
}
