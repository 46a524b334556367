using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Timeline;

/// <summary>Dated events in order, each cited; of one date, or about something.</summary>
internal sealed class TimelineCommand(Engine engine) : ITalkCommand
{
    private const int Most = 25;
    private const float EnoughAbout = 0.5f;
    private const float NearBest = 0.75f;

    public Answer Answer(ChatRequest request)
    {
        var (documents, refusal) = engine.Documents.Of(request.Document, Commands.Timeline);
        if (refusal is not null) return refusal;
        var events = documents.SelectMany(candidate => candidate.Passages.Where(passage => passage.IsDated).SelectMany(passage => DatedEvent.Of(passage, candidate.Date?.Year))).ToList();
        if (events.Count == 0) return Refusals.NoEvidence(Commands.Timeline, "The documents state no dates.");
        if (request.Date is { Length: > 0 } date)
        {
            if (DateWish.Read(date) is not { } wanted)
                return Refusals.NoEvidence(Commands.Timeline, $"\u201c{date}\u201d is no date that I can read. Try \u201cMarch 12\u201d, \u201c2025-03\u201d or \u201csince 2025-03-01\u201d.");
            events = [.. events.Where(dated => wanted.Includes(dated.Placed))];
            if (events.Count == 0) return Refusals.NoEvidence(Commands.Timeline, $"The documents tell of nothing dated {Undetermined(date)}.");
        }

        return request.About is { Length: > 0 } about ? About(events, about) : Write(events, "Dated events in order", null);
    }

    private Answer About(List<DatedEvent> events, string about)
    {
        var asked = AskedTerms.Of(engine.Questions.Read(about), engine.Library.Index, engine.Corpus.People);
        if (asked.Terms.Count == 0) return Write(events, "Dated events in order", null);
        var scored = events.Select(dated => (Event: dated, Share: ShareOf(asked, dated))).OrderByDescending(pair => pair.Share).ToList();
        if (scored[0].Share < EnoughAbout)
        {
            var answer = Refusals.NoEvidence(Commands.Timeline, $"The documents date nothing about \u201c{about}\u201d.");
            return scored[0].Share == 0 ? answer : answer with { Citations = [CitationOf(scored[0].Event)] };
        }

        return Write([.. scored.Where(pair => pair.Share >= scored[0].Share * NearBest).Select(pair => pair.Event)], $"Dated events about {about} in order", scored[0].Event);
    }

    private Answer Write(List<DatedEvent> events, string summary, DatedEvent? best)
    {
        var builder = new AnswerBuilder();
        if (best is not null) builder.Cite(CitationOf(best));
        var ordered = events.OrderBy(IsImagined).ThenBy(dated => dated.Placed, DateOrder.Of(events)).ThenBy(dated => engine.Corpus.NumberOf(dated.Passage)).ThenBy(dated => dated.Start);

        // Imagined and reported events are never blended into one order.
        foreach (var group in ordered.Take(Most).GroupBy(IsImagined))
        {
            builder.Section(group.Key ? ProvenanceLabels.Label(Provenance.Fiction) : null);
            foreach (var dated in group)
                Add(builder, Wording.Date(dated.Date), Wording.Shorten(Wording.OneLine(dated.Clause), 200), CitationOf(dated));
        }

        var left = events.Count > Most ? $" (the first {Most} of {events.Count}; give a date or a subject to narrow them down)" : "";
        return builder.Build(Commands.Timeline, Outcome.Answered, $"{summary}{left}:");
    }

    private static void Add(AnswerBuilder builder, string date, string said, Citation citation) =>
        builder.Row($"{date}: {said}", [new AnswerCell("Date", date), new AnswerCell("Event", said)], citation);

    private static bool IsImagined(DatedEvent dated) => dated.Passage.Provenance == Provenance.Fiction;

    private static string Undetermined(string date) =>
        Array.Find(["on ", "in ", "at "], preposition => date.StartsWith(preposition, StringComparison.OrdinalIgnoreCase)) is { } opening ? date[opening.Length..].TrimStart() : date;

    private Citation CitationOf(DatedEvent dated) => engine.Citations.Cite(dated.Passage, [new Mark(dated.Start, dated.Length)], 1);

    private static float ShareOf(AskedTerms asked, DatedEvent dated)
    {
        var clause = new AnalyzedText(dated.Clause);
        return asked.ShareIn(clause);
    }
}
