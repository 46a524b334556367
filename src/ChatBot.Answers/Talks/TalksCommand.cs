using ChatBot.Answers.Citations;
using ChatBot.Answers.Matching;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Talks;

/// <summary>The talks known, with document, date and number of attendees.</summary>
internal sealed class TalksCommand(Engine engine) : ITalkCommand
{
    public const string NoTalk = "The documents hold no talk and tell of none.";

    private readonly TalkSettings _settings = new(engine);

    public Answer Answer(ChatRequest request)
    {
        if (request.Fact is { } fact) return _settings.Answer(request, fact);
        var (documents, refusal) = engine.Documents.Of(request.Document, Commands.Talks);
        if (refusal is not null) return refusal;
        var talks = TalkScope.In(documents, engine.Corpus.Talks);
        if (talks.Count == 0) return Refusals.NoEvidence(Commands.Talks, NoTalk);
        var builder = new AnswerBuilder();
        foreach (var group in talks.GroupBy(talk => talk.Document))
        {
            builder.Section($"{group.Key.Title} ({ProvenanceLabels.Label(group.First().Provenance)})");
            foreach (var talk in group) builder.Line(Describe(talk), [.. Evidence(talk)]);
        }

        return builder.Build(Commands.Talks, Outcome.Answered, $"{Wording.Count(talks.Count, "talk")} in {Wording.Count(talks.Select(talk => talk.Document).Distinct().Count(), "document")}:");
    }

    /// <summary>Name, date, place and how many took part, as far as known.</summary>
    public static string Describe(Talk talk)
    {
        var facts = new List<string>();
        if (talk.Date is { } date) facts.Add(Wording.Date(date));
        if (talk.Place is { } place) facts.Add(place);
        facts.Add(talk.Attendees.Count == 0 ? "attendees not named" : Wording.Count(talk.Attendees.Count, "attendee"));
        if (talk.Source == TalkSource.Told) facts.Add("told of, not recorded");
        return $"{talk.Name} ({string.Join("; ", facts)})";
    }

    private IEnumerable<Citation> Evidence(Talk talk)
    {
        var passage = talk.Attendees.Count > 0 ? talk.Attendees[0].Evidence : talk.Passages.Count > 0 ? talk.Passages[0] : null;
        if (passage is not null) yield return engine.Citations.Cite(passage, 1);
    }
}
