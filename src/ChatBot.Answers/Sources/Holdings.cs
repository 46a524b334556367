using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Questions;
using ChatBot.Answers.Timeline;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>Which documents have something on a subject, a person or a time.</summary>
internal sealed class Holdings(Engine engine)
{
    private const int Searched = 400;

    /// <summary>The share of the subject that a passage must have.</summary>
    private const float Enough = 0.6f;

    private readonly SourceLines _lines = new(engine);

    public Answer Of(AskedSources asked)
    {
        var held = asked.Subject.Length > 0 ? On(asked.Subject, asked.Documents) : From(asked.Period!, asked.Documents);
        if (asked is { Subject.Length: > 0, Period: { } period })
        {
            var then = From(period, asked.Documents);
            held = [.. held.Where(on => then.Exists(from => from.Document == on.Document))];
        }

        var what = string.Join(' ', new[] { asked.Subject, asked.PeriodText }.Where(text => text.Length > 0));
        if (held.Count == 0) return None(asked, what);
        var byDocument = held.ToDictionary(document => document.Document);
        var builder = new AnswerBuilder();
        _lines.Write(builder, [.. held.Select(document => document.Document)], document => (byDocument[document].Text, byDocument[document].Evidence));
        return builder.Build(Commands.Sources, Outcome.Answered,
            $"{held.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} {(held.Count == 1 ? "has" : "have")} something on \u201c{what}\u201d:");
    }

    /// <summary>The documents that speak of something: what was reported before opinions and fiction, then those that say most of it.</summary>
    public List<HeldDocument> On(string subject, IReadOnlyList<Document> documents)
    {
        var wanted = AskedSubject.Of(subject, engine);
        var passages = Search(subject, documents).Where(passage => wanted.IsIn($"{passage.Speaker}: {passage.Text}", Enough)).ToList();
        var titled = documents.Where(document => wanted.IsIn(document.Title, Enough)).ToHashSet();
        return
        [
            .. documents
                .Select(document => (Document: document, Passages: passages.Where(passage => passage.DocumentPath == document.Path).ToList()))
                .Where(found => found.Passages.Count > 0 || titled.Contains(found.Document))
                .OrderBy(found => SourceLines.Order.ToList().IndexOf(found.Document.Provenance.Provenance) switch { <= 2 => 0, var rank => rank })
                .ThenByDescending(found => found.Passages.Count)
                .Select(found => new HeldDocument(
                    found.Document,
                    $"{found.Document.Title}: {ProvenanceLabels.Label(found.Document.Provenance.Provenance)}, {Wording.Count(Math.Max(found.Passages.Count, 1), "passage")}",
                    found.Passages.Find(passage => passage.Kind is not (PassageKind.Comment or PassageKind.Metadata)) ?? found.Passages.FirstOrDefault() ?? Imprints.Opening(found.Document))),
        ];
    }

    /// <summary>The documents of that time, then those that tell of it.</summary>
    private List<HeldDocument> From(DateWish period, IReadOnlyList<Document> documents)
    {
        var held = new List<HeldDocument>();
        foreach (var document in SourceLines.MostRecentFirst(documents))
        {
            var label = ProvenanceLabels.Label(document.Provenance.Provenance);
            if (document.Date is { } date && period.Includes(date))
                held.Add(new HeldDocument(document, $"{document.Title}: {label}, {Wording.Date(date)}", Imprints.Dateline(document) ?? Imprints.Opening(document)));
        }

        foreach (var document in SourceLines.MostRecentFirst(documents.Except(held.Select(of => of.Document))))
        {
            var events = document.Passages.Where(passage => passage.IsDated).SelectMany(passage => DatedEvent.Of(passage, document.Date?.Year)).Where(dated => period.Includes(dated.Placed)).ToList();
            if (events.Count > 0)
                held.Add(new HeldDocument(document, $"{document.Title}: {ProvenanceLabels.Label(document.Provenance.Provenance)}, tells of {Wording.Date(events[0].Date)}", events[0].Passage));
        }

        return held;
    }

    private Answer None(AskedSources asked, string what)
    {
        var summary = $"None of {Wording.Count(engine.Corpus.Documents.Count, "document")} has anything on \u201c{what}\u201d.";
        if (asked.Subject.Length == 0 || Search(asked.Subject, asked.Documents).FirstOrDefault() is not { } nearest) return Refusals.NoEvidence(Commands.Sources, summary);
        return new AnswerBuilder().Section("The nearest passage").Quote(engine.Citations.Cite(nearest, 1)).Build(Commands.Sources, Outcome.NoEvidence, summary);
    }

    private IEnumerable<Passage> Search(string subject, IReadOnlyList<Document> documents)
    {
        Question question = engine.Questions.Read(subject);
        var query = AskedTerms.Of(question, engine.Library.Index, engine.Corpus.People).Query;
        return engine.Library.Index.Search(query, Searched, engine.Library.Scope(documents, _ => true)).Select(hit => engine.Library[hit.Passage]);
    }
}

/// <summary>A document that has something on what is asked for.</summary>
/// <param name="Text">What to say of it.</param>
/// <param name="Evidence">The best passage; null for a document without any.</param>
internal sealed record HeldDocument(Document Document, string Text, Passage? Evidence);
