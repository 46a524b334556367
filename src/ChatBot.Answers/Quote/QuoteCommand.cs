using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.People;

namespace ChatBot.Answers.Quote;

/// <summary>A speaker's own words: their turns, and what prose puts in quotation marks and attributes to them. Never somebody else's.</summary>
internal sealed class QuoteCommand(Engine engine) : ITalkCommand
{
    private const int Most = 5;

    /// <summary>The share of what is asked about that a turn's own words must have, related words counted by nearness.</summary>
    private const float EnoughAbout = 0.45f;

    /// <summary>Further turns are given when they have this much of what the best one has.</summary>
    private const float NearBest = 0.7f;

    private readonly ReportedWords _reported = new(engine);
    private readonly PassagesAbout _about = new(engine);

    public Answer Answer(ChatRequest request)
    {
        if (request.Speaker is not { Length: > 0 } name) return Refusals.EmptyQuestion(Commands.Quote);
        var people = engine.Corpus.People.Resolve(name);
        if (people.Count == 0) return Refusals.UnknownSpeaker(Commands.Quote, name, [.. engine.Corpus.People.Nearest(name, 3).Select(person => person.Name)]);
        var (documents, refusal) = engine.Documents.Of(request.Document, Commands.Quote);
        if (refusal is not null) return refusal;
        var among = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        var sources = engine.Questions.SourcesOf(request);
        var spoken = engine.Spoken.Of(people).Where(passage => among.Contains(passage.DocumentPath) && Allows(sources, passage)).ToList();
        var said = spoken.Select(passage => WordsOf(people, passage)).OfType<Said>().ToList();
        var about = request.About is { Length: > 0 } subject ? AskedTerms.Of(engine.Questions.Read(subject), engine.Library.Index, engine.Corpus.People) : null;
        var isNarrowed = about is { Terms.Count: > 0 };
        var answer = said.Count == 0 ? null : isNarrowed ? About(people[0], said, request, about!) : Everything(people[0], said);
        return answer ?? _reported.Answer(people, spoken, request.About, isNarrowed ? about : null) ?? NotQuoted(people[0], said, request.About, about);
    }

    private bool Allows(SourceWish sources, Passage passage) => sources.Allows(passage.Provenance) && sources.Allows(engine.Corpus.DocumentOf(passage));

    /// <summary>Nobody quotes this person on it: the nearest of their words, or else the nearest passage that tells of them, is offered as what it is.</summary>
    private Answer NotQuoted(Person person, List<Said> said, string? subject, AskedTerms? about)
    {
        var answer = Refusals.NoEvidence(Commands.Quote, ReportedWords.NotQuoted(person, said.Count > 0 ? subject : null));
        if (said.Count > 0)
        {
            var nearest = said.MaxBy(words => ShareOf(about!, words))!;
            return ShareOf(about!, nearest) == 0 ? answer : answer with { Citations = [CitationOf(nearest, about, 0)] };
        }

        var found = engine.Evidence.Find(engine.Questions.Read($"{person.Name} {subject}"), null);
        return found.Ranked.Count == 0 ? answer : answer with { Citations = [engine.Citations.Cite(found.Ranked[0], found)] };
    }

    private Answer Everything(Person person, List<Said> said)
    {
        var builder = new AnswerBuilder();
        Write(builder, [.. said.Take(Most).Select(words => (words, 1f))], null);
        var more = said.Count > Most ? $" ({Most} of {Wording.Count(said.Count, "passage")}; say about what to narrow them down)" : "";
        return builder.Build(Commands.Quote, Outcome.Answered, $"In {person.Name}'s own words{more}:");
    }

    /// <summary>Null when none of their words are about it.</summary>
    private Answer? About(Person person, List<Said> said, ChatRequest request, AskedTerms asked)
    {
        var shares = said.ToDictionary(words => words.Passage, words => ShareOf(asked, words));
        var enough = Math.Max(EnoughAbout, shares.Values.Max() * NearBest);
        var question = request.Question ?? $"What did {person.Name} say about {request.About}?";
        var subject = AskedSubject.Of(request.About, engine);
        var about = _about.Of(question, shares.Keys, passage => shares[passage] >= enough, passage => subject.IsAbove(passage, enough));
        if (about.Count == 0) return null;
        var builder = new AnswerBuilder();
        Write(builder, [.. about.Take(Most).Select(passage => (said.Find(words => words.Passage == passage)!, shares[passage]))], asked);
        return builder.Build(Commands.Quote, Outcome.Answered, $"{person.Name} on {request.About}, word for word:");
    }

    private void Write(AnswerBuilder builder, List<(Said Words, float Share)> ranked, AskedTerms? asked)
    {
        // An imagined scene and what was reported stand apart; the best one's kind comes first.
        foreach (var group in ranked.GroupBy(pair => pair.Words.Passage.Provenance))
        {
            builder.Section(ProvenanceLabels.Label(group.Key));
            foreach (var (words, share) in group) builder.Quote(CitationOf(words, asked, share));
        }
    }

    private Citation CitationOf(Said words, AskedTerms? asked, float score)
    {
        if (words.Quotations.Count > 0) return engine.Citations.Cite(words.Passage, [.. words.Quotations.Select(quotation => new Mark(quotation.Start, quotation.Length))], score);
        if (asked is null) return engine.Citations.Cite(words.Passage, score);
        var analyzed = new AnalyzedText(words.Passage.Text);
        var marks = analyzed.Tokens.Where(token => asked.Terms.Any(term => term.Term == token.Term || term.Alternatives.ContainsKey(token.Term)))
            .Select(token => new Mark(token.Start, token.Length)).ToList();
        return engine.Citations.Cite(words.Passage, Marker.Joined(words.Passage.Text, marks), score);
    }

    private static float ShareOf(AskedTerms asked, Said words) => asked.ShareIn(new AnalyzedText(words.Text));

    private Said? WordsOf(IReadOnlyList<Person> people, Passage passage)
    {
        if (passage.Speaker is not null)
            return engine.Corpus.People.SpeakerOf(passage) is { } speaker && people.Contains(speaker) ? new Said(passage, [], passage.Text) : null;
        var quotations = engine.Corpus.People.QuotationsIn(passage).Where(quotation => people.Contains(quotation.Speaker)).ToList();
        return quotations.Count == 0 ? null : new Said(passage, quotations, string.Join('\n', quotations.Select(quotation => passage.Text.Substring(quotation.Start, quotation.Length))));
    }

    /// <param name="Quotations">Empty for a turn, which is the speaker's as a whole.</param>
    /// <param name="Text">The speaker's words alone.</param>
    private sealed record Said(Passage Passage, IReadOnlyList<Quotation> Quotations, string Text);
}
