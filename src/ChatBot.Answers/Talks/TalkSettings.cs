using ChatBot.Answers.Citations;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Talks;

/// <summary>When or where talks were: the date or the place first, each with the passage that says so.</summary>
internal sealed class TalkSettings(Engine engine)
{
    public Answer Answer(ChatRequest request, TalkFact fact)
    {
        var (talks, refusal) = TalkScope.Of(request, Commands.Talks, engine);
        if (refusal is not null) return refusal;
        if (talks.Count == 0) return Refusals.NoEvidence(Commands.Talks, TalksCommand.NoTalk);
        var known = talks.Select(talk => (Talk: talk, Words: Words(talk, fact))).Where(pair => pair.Words is not null).ToList();
        if (known.Count == 0) return Unknown(talks, fact);

        var builder = new AnswerBuilder();
        foreach (var (talk, words) in known) builder.Line($"{words}: {talk.Name} ({TalkFacts.Of(talk)})", Evidence(talk, fact));
        var answer = builder.Build(Commands.Talks, Outcome.Answered, known is [var (only, told)]
            ? Sentence(only, fact, told!)
            : $"{(fact == TalkFact.When ? "When" : "Where")} {known.Count} talks were:");
        return answer with { ShortAnswer = ShortAnswer.OfRecord(answer.Citations) };
    }

    private static string? Words(Talk talk, TalkFact fact) => fact == TalkFact.Where
        ? talk.Place
        : talk.Date is { } date ? $"{Wording.Date(date)}{(talk.Time is { } time ? $", {time}" : "")}" : null;

    private static string Sentence(Talk talk, TalkFact fact, string words)
    {
        var name = Wording.Talk(talk.Name);
        var named = $"{char.ToUpperInvariant(name[0])}{name[1..]}";
        if (fact == TalkFact.Where) return $"The place of {name}: {words}.";
        return $"{named} {(talk.Planned ? "is planned" : "was")} {(talk.Date!.Value.Day is null ? "in" : "on")} {words}.";
    }

    /// <summary>The talk's first passage that states it, with those words marked; else the first that tells of the talk.</summary>
    private Citation Evidence(Talk talk, TalkFact fact)
    {
        var passages = talk.Document.Passages.Where(passage => passage.Kind == PassageKind.Metadata).Concat(talk.Passages);
        foreach (var passage in talk.Source == TalkSource.Told ? talk.Passages : passages)
            if (Stated(passage, talk, fact) is { } mark) return engine.Citations.Cite(passage, [mark], 1);
        return engine.Citations.Cite(talk.Attendees.Count > 0 ? talk.Attendees[0].Evidence : talk.Passages[0], 1);
    }

    private static Mark? Stated(Passage passage, Talk talk, TalkFact fact)
    {
        if (fact == TalkFact.Where)
        {
            var at = passage.Text.IndexOf(talk.Place!, StringComparison.OrdinalIgnoreCase);
            return at < 0 ? null : new Mark(at, talk.Place!.Length);
        }

        foreach (var stated in DateFinder.Find(passage.Text))
        {
            if (stated.Date.IsCompatibleWith(talk.Date!.Value) && stated.Date.Day == talk.Date.Value.Day)
                return new Mark(stated.Start, stated.Length);
        }

        return null;
    }

    private Answer Unknown(IReadOnlyList<Talk> talks, TalkFact fact)
    {
        var what = talks.Count == 1 ? $"\u201c{talks[0].Name}\u201d" : "these talks";
        var nearest = talks.SelectMany(talk => talk.Passages).Take(1).Select(passage => engine.Citations.Cite(passage, 0));
        var asked = fact == TalkFact.When ? "when" : "where";
        return Refusals.NoEvidence(Commands.Talks, $"The documents do not say {asked} {what} took place.")
            with { Citations = [.. nearest] };
    }
}
