using ChatBot.Answers.Citations;
using ChatBot.Answers.Outcomes;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>
/// What came of a talk, who wanted what, what stayed open; of a document that is no talk, the passages that stand for most of the others.
/// Every line is a quote.
/// </summary>
internal sealed class SummaryCommand(Engine engine) : ITalkCommand
{
    private readonly SummaryScopes _scopes = new(engine);
    private readonly CorpusSummary _corpus = new(engine);

    public Answer Answer(ChatRequest request)
    {
        var (scope, refusal) = _scopes.Of(request);
        return refusal ?? (scope is null ? _corpus.Answer() : null) ?? Of(scope ?? _scopes.OfAll());
    }

    private Answer Of(SummaryScope scope)
    {
        var chosen = new ChosenQuotes(engine, scope);
        var parts = Parts(scope, chosen);
        if (parts is [{ Quotes: var further }] && further == chosen.Further)
            parts = [("In its own words", $"the passages of {scope.Name} that stand for most of the others", further)];
        if (parts.Count == 0) return Refusals.NoEvidence(Commands.Summary, $"There is nothing to sum up in {scope.Name}.");

        var builder = new AnswerBuilder();
        builder.Cite(CitationOf(parts[0].Quotes[0]));
        foreach (var (heading, _, quotes) in parts)
        {
            var kinds = quotes.Select(quote => engine.Library[quote.Number].Provenance).Distinct().ToList();
            builder.List($"{heading} ({string.Join(", ", kinds.Select(ProvenanceLabels.Label))})", kinds is [var only] ? only : null);
            foreach (var quote in quotes.OrderBy(quote => quote.Number))
            {
                if (quote.Matter is { } matter && !builder.Has(matter)) builder.Quote(engine.Citations.Cite(matter, 1));
                builder.Quote(CitationOf(quote));
            }
        }

        var sentence = Sentence(Wording.List([.. parts.Select(part => part.Tells)]), scope.IsImagined);
        return builder.Build(Commands.Summary, Outcome.Answered, $"{Unsaid(scope)}{sentence}");
    }

    private static List<(string Heading, string Tells, List<ChosenQuote> Quotes)> Parts(SummaryScope scope, ChosenQuotes chosen)
    {
        var of = chosen.Came.Count > 0 ? "" : $" in {scope.Name}";
        var came = ("What came of it", $"what came of {scope.Name}", chosen.Came);
        var wanted = ("Who wanted what", $"who wanted what{of}", chosen.Wanted);
        var open = ("What stayed open", "what stayed open", chosen.Open);
        (string Heading, string Tells, List<ChosenQuote> Quotes)[] parts = chosen.IsOfNotes
            ? [came, ("What the notes say", $"what the notes of {scope.Name} say", chosen.Further), wanted, open]
            : [came, wanted, open, ("What else was said", "what else was said", chosen.Further)];
        return [.. parts.Where(part => part.Quotes.Count > 0)];
    }

    /// <summary>What follows, in a sentence that says when it is imagined.</summary>
    public static string Sentence(string parts, bool isImagined) => isImagined
        ? $"An imagined dialogue has this; it is no report of what happened: {parts}:"
        : $"{char.ToUpperInvariant(parts[0])}{parts[1..]}:";

    /// <summary>Of a talk on record it is said when nothing says what came of it.</summary>
    private static string Unsaid(SummaryScope scope)
    {
        var isOnRecord = scope.Talks.Any(talk => talk.Source == TalkSource.Recorded);
        return !isOnRecord || scope.IsImagined || scope.Talks.Any(talk => TalkOutcome.Of(talk).Any())
            ? ""
            : $"The documents do not say what came of {scope.Name}. ";
    }

    private Citation CitationOf(ChosenQuote quote) => engine.Citations.Cite(engine.Library[quote.Number], quote.Marks, 1);
}
