using ChatBot.Corpus;
using ChatBot.Corpus.Documents;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Matching;

/// <summary>Which documents somebody means by a path, a title, or enough of either.</summary>
internal sealed class DocumentMatcher(CorpusSnapshot corpus)
{
    private const double Enough = 0.6;
    private const int Suggested = 3;

    /// <summary>The documents meant, in order of path; empty when none is.</summary>
    public IReadOnlyList<Document> Match(string name)
    {
        var wanted = name.Trim().Replace('\\', '/');
        if (wanted.Length == 0) return [];
        var exact = corpus.Documents.Where(document => Is(document, wanted)).ToList();
        if (exact.Count > 0) return exact;
        var partly = corpus.Documents.Where(document => document.Path.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || document.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (partly.Count > 0) return partly;
        var scored = Scored(wanted).Where(pair => pair.Score >= Enough).ToList();
        return scored.Count == 0 ? [] : [.. scored.Where(pair => pair.Score >= scored[0].Score - 0.001).Select(pair => pair.Document)];
    }

    /// <summary>The documents that a request's argument means, all where there is none; or why there are none.</summary>
    public (IReadOnlyList<Document> Documents, Answer? Refusal) Of(string? argument, string command)
    {
        if (argument is not { Length: > 0 } name) return (corpus.Documents, null);
        var matched = Match(name);
        return matched.Count > 0 ? (matched, null) : ([], Refusals.UnknownDocument(command, name, Nearest(name, Suggested)));
    }

    /// <summary>Titles to offer instead, nearest first.</summary>
    public IReadOnlyList<string> Nearest(string name, int count) =>
        [.. Scored(name).Take(count).Select(pair => pair.Document.Title).Distinct()];

    /// <summary>Whether a name is the whole path, file name or title of a document.</summary>
    public static bool Is(Document document, string wanted) =>
        document.Path.Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(document.Path).Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(document.Path).Equals(wanted, StringComparison.OrdinalIgnoreCase)
        || document.Title.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private List<(Document Document, double Score)> Scored(string name)
    {
        var terms = NameTerms.Of(name);
        return [.. corpus.Documents
            .Select(document => (document, Share(terms, $"{document.Title} {Path.GetFileNameWithoutExtension(document.Path).Replace('-', ' ').Replace('_', ' ')}")))
            .OrderByDescending(pair => pair.Item2)
            .ThenBy(pair => pair.document.Path, StringComparer.Ordinal)];
    }

    private static double Share(IReadOnlyList<string> terms, string text)
    {
        if (terms.Count == 0) return 0;
        var there = TextAnalyzer.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        return (double)terms.Count(there.Contains) / terms.Count;
    }
}
