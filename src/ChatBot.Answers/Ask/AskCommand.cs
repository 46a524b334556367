using ChatBot.Answers.Ask.Parts;
using ChatBot.Answers.FollowUps;
using ChatBot.Answers.Languages;
using ChatBot.Answers.Questions;
using ChatBot.Answers.Routing;
using ChatBot.Answers.SmallTalk;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Ask;

/// <summary>A question in plain words: answered as the command that it is, else by the passages that hold the answer.</summary>
internal sealed class AskCommand(Engine engine, SmallTalkReplies smallTalk, Func<ChatRequest, Answer> commands) : ITalkCommand
{
    /// <summary>How far back a follow-up may lean.</summary>
    private const int Remembered = 4;

    private readonly PartedQuestions _parts = new(commands);
    private readonly Router _router = new(engine);
    private readonly FollowUpReader _followUps = new(engine);
    private readonly SameCommand _same = new(engine);
    private readonly Settlement _settlement = new(engine);
    private readonly PassageAnswer _passages = new(engine);
    private readonly OtherLanguages _languages = new(engine, commands);

    public Answer Answer(ChatRequest request) => _parts.Answer(request, Whole) ?? Whole(request);

    private Answer Whole(ChatRequest request)
    {
        if (SmallTalkReplies.IsNothingElse(request.Question)) return smallTalk.For(request.Question!);
        Dialogue? before = null;
        var asked = request.Context.Where(earlier => !SmallTalkReplies.IsNothingElse(earlier)).SelectMany(QuestionParts.Of);
        foreach (var earlier in asked.TakeLast(Remembered))
            if (!string.IsNullOrWhiteSpace(earlier) && earlier.Length <= TalkAnswers.LongestQuestion)
                before = Follow(request with { Question = earlier, Context = [] }, before);
        return Follow(request, before).Answer;
    }

    private Dialogue Follow(ChatRequest request, Dialogue? before)
    {
        var followUp = _followUps.Read(Courtesies.Without(request.Question ?? ""), before);
        var question = engine.Questions.Read(followUp.Text) with { Carried = followUp.Carried ?? "", IsExplained = request.Explain };
        // What is understood already needs no telling, and a question in another language is not understood.
        var intent = followUp.Request is null && !_languages.IsForeign(followUp.Text) ? _router.IntentOf(question) : Intent.Plain;
        question = question with { IsOpen = intent == Intent.Topic };
        if (_router.IsSmallTalk(question, intent)) return Remember(question, request, smallTalk.For(followUp.Text));
        var asked = request with { Question = followUp.Text };
        var routed = followUp.Request ?? _router.Route(question, intent, asked, followUp.Leans ? before?.Talk : null);
        var again = followUp.Leans && before is not null ? _same.Of(followUp.Text, question, before) : null;

        // "What about the budget session?" goes on with what was asked before, rather than asking what the session was about.
        if (again is not null && (routed is null || routed.Command == Commands.Summary) && Again() is { } same) return same;
        var tried = routed is null ? null : Remember(question, routed, commands(routed));
        if (tried is not null && _settlement.IsSettled(question, tried.Request, tried.Answer)) return tried;
        if (again is not null && Again() is { } other) return other;
        var found = _passages.Answer(question, request, followUp.Leans ? before?.At : null);
        found = _languages.Instead(request.Question ?? "", found) ?? found;
        return tried is not null && Settlement.IsPlainer(tried.Request, tried.Answer, found)
            ? tried
            : Remember(question, request with { Command = Commands.Ask }, found);

        Dialogue? Again() => commands(again!) is { IsAnswered: true } answer ? Remember(question, again!, answer) : null;
    }

    private Dialogue Remember(Question question, ChatRequest request, Answer answer)
    {
        var best = answer.Citations.Count > 0 && answer.IsAnswered ? answer.Citations[0].Passage : null;
        Talk? talk = request.Talk is { Length: > 0 } name && engine.Talks.Match(name) is [var first, ..] ? first.Talk : null;
        talk ??= best is null ? null : engine.Corpus.Talks.FirstOrDefault(candidate => candidate.Document.Path == best.DocumentPath && candidate.Passages.Contains(best));
        return new Dialogue(question, request, answer, talk, PersonOf(question, best), best is null ? null : engine.Corpus.NumberOf(best));
    }

    /// <summary>Whom "he" or "she" would mean next: the one person the question names, else the first whom its answer names and it does not, else who says it.</summary>
    private Corpus.People.Person? PersonOf(Question question, Corpus.Passages.Passage? best)
    {
        if (question.Form != QuestionForm.Who && question.Expects != ExpectedAnswer.Person && question.People.Count > 0) return question.People[^1];
        if (best is null) return question.People.Count > 0 ? question.People[^1] : null;
        var named = engine.Corpus.People.MentionsIn(best.Text).Select(mention => mention.Person).Where(person => !question.People.Contains(person)).ToList();
        var nearFocus = question.Focus is { } focus ? NearestTo(best.Text, focus, question) : null;
        return nearFocus ?? (named.Count > 0 ? named[0] : engine.Corpus.People.SpeakerOf(best) ?? (question.People.Count > 0 ? question.People[^1] : null));
    }

    /// <summary>"Which American …?": of the people in the answer, the one next to the word that was asked for.</summary>
    private Corpus.People.Person? NearestTo(string text, string focus, Question question)
    {
        var at = text.IndexOf(focus, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        return engine.Corpus.People.MentionsIn(text)
            .Where(mention => !question.People.Contains(mention.Person))
            .OrderBy(mention => Math.Abs(mention.Start - at))
            .Select(mention => mention.Person)
            .FirstOrDefault();
    }
}
