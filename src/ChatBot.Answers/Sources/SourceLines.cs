using ChatBot.Answers.Citations;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;

namespace ChatBot.Answers.Sources;

/// <summary>Lists documents, a line each: few as one list, many by their kind, the most recent first.</summary>
internal sealed class SourceLines(Engine engine)
{
    public const int Few = 8;

    /// <summary>What was reported first, what was imagined last.</summary>
    public static IReadOnlyList<Provenance> Order { get; } =
        [Provenance.Transcript, Provenance.Minutes, Provenance.Report, Provenance.Opinion, Provenance.Comment, Provenance.Fiction];

    public static IEnumerable<Document> MostRecentFirst(IEnumerable<Document> documents) =>
        documents.OrderByDescending(document => document.Date ?? default).ThenBy(document => document.Path, StringComparer.Ordinal);

    /// <param name="documents">In the order in which few are listed.</param>
    /// <param name="line">What to say of one, and the passage that it rests on.</param>
    /// <param name="heading">Of a list of few.</param>
    public void Write(
        AnswerBuilder builder,
        IReadOnlyList<Document> documents,
        Func<Document, (string Text, Passage? Evidence)> line,
        string? heading = null)
    {
        if (documents.Count <= Few)
        {
            builder.Section(heading);
            foreach (var document in documents) Write(builder, line(document));
            return;
        }

        var kinds = documents.ToLookup(document => document.Provenance.Provenance);
        foreach (var kind in Order.Where(kinds.Contains)) WriteKind(builder, kind, [.. kinds[kind]], null, line);
    }

    /// <summary>The documents of one kind under a heading that counts them.</summary>
    /// <param name="meaning">What the heading says of the kind; null for nothing.</param>
    public void WriteKind(
        AnswerBuilder builder,
        Provenance kind,
        IReadOnlyList<Document> documents,
        string? meaning,
        Func<Document, (string Text, Passage? Evidence)> line)
    {
        var some = documents.Count > Few ? $", the {Few} most recent" : "";
        builder.Section($"{ProvenanceLabels.Count(documents.Count, kind)}{some}{(meaning is null ? "" : $": {meaning}")}");
        foreach (var document in MostRecentFirst(documents).Take(Few)) Write(builder, line(document));
    }

    public void Write(AnswerBuilder builder, (string Text, Passage? Evidence) line) =>
        builder.Line(line.Text, line.Evidence is { } passage ? [engine.Citations.Cite(passage, 1)] : []);

    /// <summary>"“Title”".</summary>
    public static string Titled(Document document) => $"\u201c{document.Title}\u201d";

    /// <summary>Its kind and why, author and date, as far as known.</summary>
    public static string Facts(Document document)
    {
        var facts = new List<string> { $"{ProvenanceLabels.Label(document.Provenance.Provenance)} ({document.Provenance.Reason})" };
        if (document.Author is { } author) facts.Add($"by {author}");
        if (document.Date is { } date) facts.Add(Wording.Date(date));
        return string.Join(", ", facts);
    }
}
