using System.Text.RegularExpressions;
using ChatBot.Answers.Matching;
using ChatBot.Answers.Questions;
using ChatBot.Answers.WhoAttended;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Finds the command that a plain question means. A question is routed only when all that it says fits the command: a word left over that no talk's name
/// has means that something narrower is asked, which <c>ask</c> answers.
/// </summary>
internal sealed partial class Router(Engine engine)
{
    private readonly TalkPhrases _talks = new(engine);
    private readonly ActionQuestions _actions = new(engine);

    /// <summary>The request to try, or null when the question is none of the commands.</summary>
    /// <param name="at">The talk that the questions before were about; null when there is none.</param>
    public ChatRequest? Route(Question question, ChatRequest request, Talk? at)
    {
        var text = question.Text.Trim().TrimEnd('?', '!', '.', ' ').Replace('\u2019', '\'');
        return Meta(text, question, request)
            ?? Attendance(text, question, request, at)
            ?? Result(text, request, at)
            ?? _actions.Read(text, request, at)
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
            var talk = _talks.Of(presence.Groups["talk"].Value, at);
            return talk is { Fits: true } ? request with { Command = Commands.WhoAttended, Person = question.People[0].Name, Talk = talk.Name } : null;
        }

        if (AbsencePattern().Match(text) is { Success: true } absence)
            return _talks.Gathering(absence.Groups["talk"].Value, at) is { } missed ? request with { Command = Commands.WhoAttended, Talk = missed.Name, Absent = true } : null;
        if (OfSide(text, at) is { } side) return request with { Command = Commands.WhoAttended, Side = side.Name, Talk = side.Talk };
        if (AttendancePattern().Match(text) is not { Success: true } match) return null;
        var asked = _talks.Of(match.Groups["talk"].Value, at);
        return asked.Fits || _talks.IsStrange(asked) && AttendedPattern().IsMatch(text) ? request with { Command = Commands.WhoAttended, Talk = asked.Name } : null;
    }

    /// <summary>"Which Norwegians were at …", "the Kenyan delegation in …": one side's attendees.</summary>
    private (string Name, string? Talk)? OfSide(string text, Talk? at)
    {
        var match = SidePattern().Match(text) is { Success: true } people ? people : DelegationPattern().Match(text);
        if (!match.Success) return null;
        var name = match.Groups["side"].Value;
        if (!engine.Corpus.Talks.Any(talk => talk.Attendees.Any(attendance => Sides.Same(name, attendance.Side)))) return null;
        return _talks.Of(match.Groups["talk"].Value, at) is { Fits: true } asked ? (name, asked.Name) : null;
    }

    private Match Presence(string text)
    {
        var bare = BarePresencePattern().Match(text);
        return engine.Corpus.People.IsNamedAlone(bare.Groups["who"].Value) ? bare : PresencePattern().Match(text);
    }

    private ChatRequest? Result(string text, ChatRequest request, Talk? at)
    {
        if (OutcomeAboutPattern().Match(text) is { Success: true } narrowed && _talks.Of(narrowed.Groups["talk"].Value, at) is { Fits: true, Name: not null } named)
            return request with { Command = Commands.Outcomes, Talk = named.Name, About = narrowed.Groups["about"].Value.Trim() };
        if (OutcomePattern().Match(text) is not { Success: true } match) return null;
        return _talks.Gathering(match.Groups["talk"].Value, at) is { } asked ? request with { Command = Commands.Outcomes, Talk = asked.Name } : null;
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
}
