using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
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
        IReadOnlyList<Document> documents = [.. held.Select(document => document.Document)];
        _lines.Write(builder, documents, document => ($"{document.Title}: {byDocument[document].Text}", byDocument[document].Evidence));
        var some = $"{held.Count} of {Wording.Count(engine.Corpus.Documents.Count, "document")} {(held.Count == 1 ? "has" : "have")}";
        return builder.Build(Commands.Sources, Outcome.Answered, $"{some} something on \u201c{what}\u201d:");
    }

    /// <summary>
    /// The documents that speak of something: what was reported before opinions and fiction, then those that say most of it.
    /// </summary>
    public List<HeldDocument> On(string subject, IReadOnlyList<Document> documents)
    {
        var wanted = AskedSubject.Of(subject, engine);
        var passages = Search(subject, documents).Where(passage => wanted.IsIn($"{passage.Speaker}: {passage.Text}", Enough))
            .ToLookup(passage => passage.DocumentPath);
        return
        [
            .. documents
                .Where(document => passages.Contains(document.Path) || wanted.IsIn(document.Title, Enough))
                .OrderBy(document => document.Provenance.Provenance switch { Provenance.Fiction => 2, Provenance.Opinion => 1, _ => 0 })
                .ThenByDescending(document => passages[document.Path].Count())
                .Select(document => Held(document, [.. passages[document.Path]])),
        ];
    }

    private static HeldDocument Held(Document document, List<Passage> passages)
    {
        var best = passages.Find(passage => passage.Kind is not (PassageKind.Comment or PassageKind.Metadata or PassageKind.Attendee));
        var count = Wording.Count(Math.Max(passages.Count, 1), "passage");
        return new HeldDocument(document, $"{LabelOf(document)}, {count}", best ?? passages.FirstOrDefault() ?? Imprints.Opening(document));
    }

    /// <summary>The documents of that time, then those that tell of it.</summary>
    private static List<HeldDocument> From(DateWish period, IReadOnlyList<Document> documents)
    {
        var held = new List<HeldDocument>();
        foreach (var document in SourceLines.MostRecentFirst(documents))
            if (document.Date is { } date && period.Includes(date))
                held.Add(new HeldDocument(document, $"{LabelOf(document)}, {Wording.Date(date)}",
                    Imprints.Dateline(document) ?? Imprints.Head(document)));

        // Nearly all documents tell of something since a day long ago.
        if (held.Count > 0 && period.Exactly is null) return held;
        foreach (var document in SourceLines.MostRecentFirst(documents.Except(held.Select(of => of.Document))))
            if (EventIn(document, period) is { } told)
                held.Add(new HeldDocument(document, $"{LabelOf(document)}, tells of {Wording.Date(told.Date)}", told.Passage));
        return held;
    }

    private static DatedEvent? EventIn(Document document, DateWish period) => document.Passages
        .Where(passage => passage.IsDated)
        .SelectMany(passage => DatedEvent.Of(passage, document.Date?.Year))
        .FirstOrDefault(dated => period.Includes(dated.Placed));

    private static string LabelOf(Document document) => ProvenanceLabels.Label(document.Provenance.Provenance);

    private Answer None(AskedSources asked, string what)
    {
        var summary = $"None of {Wording.Count(engine.Corpus.Documents.Count, "document")} has anything on \u201c{what}\u201d.";
        var nearest = asked.Subject.Length == 0 ? null : Search(asked.Subject, asked.Documents).FirstOrDefault();
        if (nearest is null) return Refusals.NoEvidence(Commands.Sources, summary);
        return new AnswerBuilder().Section("The nearest passage").Quote(engine.Citations.Cite(nearest, 1))
            .Build(Commands.Sources, Outcome.NoEvidence, summary);
    }

    private IEnumerable<Passage> Search(string subject, IReadOnlyList<Document> documents)
    {
        var library = engine.Library;
        var query = AskedTerms.Of(engine.Questions.Read(subject), library.Index, engine.Corpus.People).Query;
        return library.Index.Search(query, Searched, library.Scope(documents, _ => true)).Select(hit => library[hit.Passage]);
    }
}

/// <summary>A document that has something on what is asked for.</summary>
/// <param name="Text">What it has, after its title.</param>
/// <param name="Evidence">The best passage; null for a document without any.</param>
internal sealed record HeldDocument(Document Document, string Text, Passage? Evidence);
