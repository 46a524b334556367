using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Quote;

/// <summary>What prose reports somebody to have said. It is not the speaker's own words: it stands under a heading that says so, and answers no request for a quotation.</summary>
internal sealed class ReportedWords(Engine engine)
{
    private const int Most = 5;

    /// <summary>The share of what is asked about that the reporting sentences must have, related words counted by nearness.</summary>
    private const float EnoughAbout = 0.45f;

    private const float NearBest = 0.6f;

    public static string NotQuoted(Person person, string? about) =>
        $"The documents quote no words of {person.Name}{(about is { Length: > 0 } ? $" about \u201c{about}\u201d" : "")}.";

    /// <summary>Null when no passage reports anything of theirs on it.</summary>
    /// <param name="spoken">The passages that have words of theirs.</param>
    public Answer? Answer(IReadOnlyList<Person> people, IReadOnlyList<Passage> spoken, string? subject, AskedTerms? about)
    {
        var reported = spoken.Select(passage => Of(people, passage, about)).OfType<Report>()
            .Where(report => report.Share >= EnoughAbout)
            .OrderByDescending(report => report.Share)
            .ThenBy(report => engine.Corpus.NumberOf(report.Passage))
            .ToList();
        if (reported.Count == 0) return null;
        var builder = new AnswerBuilder();
        var nearest = reported.TakeWhile(report => report.Share >= reported[0].Share * NearBest).Take(Most);
        foreach (var group in nearest.GroupBy(report => report.Passage.Provenance).OrderBy(group => group.Key == Provenance.Fiction))
        {
            builder.Section($"Reported, not {people[0].Name}'s own words ({ProvenanceLabels.Label(group.Key)})");
            foreach (var report in group) builder.Quote(engine.Citations.Cite(report.Passage, report.Marks, report.Share));
        }

        return builder.Build(Commands.Quote, Outcome.NoEvidence, $"{NotQuoted(people[0], about is null ? null : subject)} What they report {people[0].Name} to have said:");
    }

    private Report? Of(IReadOnlyList<Person> people, Passage passage, AskedTerms? about)
    {
        var statements = engine.Corpus.People.ReportedIn(passage).Where(statement => people.Contains(statement.Speaker)).ToList();
        if (statements.Count == 0) return null;
        if (about is null) return new Report(passage, Marks(statements), 1);
        var told = string.Join('\n', statements.Select(statement => passage.Text.Substring(statement.Start, statement.Length)));
        return new Report(passage, Marks(statements), about.ShareIn(new AnalyzedText(told)));
    }

    private static List<Mark> Marks(List<ReportedStatement> statements) => [.. statements.Select(statement => new Mark(statement.Start, statement.Length))];

    /// <param name="Marks">The sentences that report.</param>
    /// <param name="Share">Of what is asked about.</param>
    private sealed record Report(Passage Passage, IReadOnlyList<Mark> Marks, float Share);
}
