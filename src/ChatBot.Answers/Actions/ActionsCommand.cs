using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Corpus.Talks.Actions;

namespace ChatBot.Answers.Actions;

/// <summary>What is to be done, by whom and until when, talk by talk.</summary>
internal sealed class ActionsCommand(Engine engine) : ITalkCommand
{
    private const int Suggested = 3;

    /// <summary>The share of what is asked about that an action item must have; it is a short text, in which half of it would be one word.</summary>
    private const float EnoughAbout = 0.7f;

    private readonly PassagesAbout _about = new(engine);

    public Answer Answer(ChatRequest request)
    {
        var (talks, refusal) = TalkScope.Of(request, Commands.Actions, engine);
        if (refusal is not null) return refusal;
        var owner = request.Owner is { Length: > 0 } name ? engine.Owners.Match(name) : null;
        if (owner is null && request.Owner is { Length: > 0 } stranger)
            return Refusals.UnknownSpeaker(Commands.Actions, stranger, engine.Owners.Nearest(stranger, Suggested));

        var noted = talks
            .Select(talk => (Talk: talk, Actions: talk.Actions.Where(action => owner?.Has(action) ?? true).ToList()))
            .ToList();
        var best = request.About is { Length: > 0 } about
            ? About(request.Question ?? $"What is to be done about {about}?", about, noted.SelectMany(pair => pair.Actions))
            : null;
        if (best is not null)
        {
            noted = noted.ConvertAll(pair =>
                pair with { Actions = Among(pair.Actions.FindAll(action => best.Contains(action.Passage)), request.About!) });
        }

        noted.RemoveAll(pair => pair.Actions.Count == 0);
        if (noted.Count == 0) return NothingNoted(request, talks, owner);
        var builder = new AnswerBuilder();
        foreach (var (talk, actions) in noted)
        {
            builder.Section(TalkFacts.Heading(talk));
            foreach (var action in actions) builder.Line(Describe(action), engine.Citations.Cite(action.Passage, [new Mark(action.Start, action.Length)], 1));
        }

        var what = $"{Wording.Count(noted.Sum(pair => pair.Actions.Count), "action item")}{For(owner)}";
        return builder.Build(Commands.Actions, Outcome.Answered, $"{what} from {(noted.Count == 1 ? Wording.Talk(noted[0].Talk.Name) : $"{noted.Count} talks")}:");
    }

    /// <summary>The passages with action items about a subject, best first.</summary>
    private IReadOnlyList<Passage> About(string question, string about, IEnumerable<ActionItem> actions)
    {
        var ofPassage = actions.ToLookup(action => action.Passage);
        var subject = AskedSubject.Of(about, engine);
        return _about.Of(question, [.. ofPassage.Select(group => group.Key)],
            passage => ofPassage[passage].Any(action => subject.IsIn(action.Text, EnoughAbout)),
            passage => subject.IsAbove(passage, EnoughAbout));
    }

    /// <summary>Of several in one passage those that have the subject's words, where some have.</summary>
    private List<ActionItem> Among(List<ActionItem> actions, string about)
    {
        var subject = AskedSubject.Of(about, engine);
        return [.. actions.GroupBy(action => action.Passage).SelectMany(group =>
            group.Where(action => subject.IsIn(action.Text, EnoughAbout)).ToList() is { Count: > 0 } worded ? worded : group.ToList())];
    }

    /// <summary>Who, until when, and the record's own words.</summary>
    private static string Describe(ActionItem action)
    {
        string?[] facts = [Wording.List([.. action.Owners.Select(owner => owner.Name)]), action.DueWords];
        var words = Wording.OneLine(action.Text);
        return string.Join(", ", facts.Where(fact => !string.IsNullOrEmpty(fact))) is { Length: > 0 } lead ? $"{lead}: {words}" : words;
    }

    private Answer NothingNoted(ChatRequest request, IReadOnlyList<Talk> talks, AskedOwner? owner)
    {
        var about = request.About is { Length: > 0 } subject ? $" about \u201c{subject}\u201d" : "";
        var from = request.Talk is not { Length: > 0 } ? "" : talks.Count == 1 ? $" from \u201c{talks[0].Name}\u201d" : " from these talks";
        var nearest = owner is { People: [var person, ..] }
            ? talks.SelectMany(talk => talk.Passages).FirstOrDefault(passage => engine.Corpus.People.MentionsIn(passage).Any(mention => mention.Person == person))
            : null;
        var answer = Refusals.NoEvidence(Commands.Actions, $"The documents note no action item{For(owner)}{about}{from}.");
        return nearest is null ? answer : answer with { Citations = [engine.Citations.Cite(nearest, 0)] };
    }

    private static string For(AskedOwner? owner) => owner is null ? "" : $" for {owner.Name}";
}
