using ChatBot.Corpus;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Which documents a question names besides their kind: by date, by title, by author, or by what their headlines and bylines say.</summary>
internal sealed class NamedDocuments(CorpusSnapshot corpus)
{
    private static readonly HashSet<string> Naming = WordList.Of("titled entitled called headed headlined");

    private static readonly char[] TitleBreaks = [':', '?', '!', ';', '|', '\u2013', '\u2014', '"', '\u201c', '\u201d'];

    /// <summary>A part of a title with fewer words that tell something could stand in any question.</summary>
    private const int TellingWords = 2;

    private readonly Lazy<Dictionary<Document, HashSet<string>>> _imprints = new(() => corpus.Documents.ToDictionary(document => document, Imprint));
    private readonly Lazy<ILookup<string, TitlePart>> _titles = new(() => TitlePart.Of(corpus.Documents).ToLookup(part => part.Words[0], StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Author>> _authors = new(() => Author.Of(corpus.Documents).ToLookup(author => author.Name[^1], StringComparer.Ordinal));

    /// <summary>Those of the date. Where none is, one that does not say its date may be meant; empty where all say another.</summary>
    public IReadOnlySet<Document> Of(PartialDate date, IReadOnlyList<Provenance> kinds)
    {
        var documents = corpus.Documents.Where(document => IsOf(document, kinds)).ToList();
        var dated = documents.Where(document => document.Date is { } day && day.Covers(date)).ToHashSet();
        return dated.Count > 0 ? dated : documents.Where(document => document.Date is null).ToHashSet();
    }

    /// <summary>Those in whose title, byline, dateline and file name all the words stand; null when there is none.</summary>
    public IReadOnlySet<Document>? Of(IReadOnlyList<string> words, IReadOnlyList<Provenance> kinds)
    {
        var terms = words.Where(word => !TextAnalyzer.IsStopWord(word)).Select(word => TextAnalyzer.Stem(word)).ToList();
        if (terms.Count == 0) return null;
        var named = corpus.Documents.Where(document => IsOf(document, kinds) && terms.TrueForAll(_imprints.Value[document].Contains)).ToHashSet();
        return named.Count == 0 ? null : named;
    }

    /// <summary>Where the question gives a title, or all of a title up to a colon or after it, with the word that says so ("titled"); null when it gives none.</summary>
    public (IReadOnlySet<Document> Documents, int First, int Last)? Titled(string text, List<Token> tokens, List<string> words)
    {
        foreach (var part in words.Distinct(StringComparer.Ordinal).SelectMany(word => _titles.Value[word]).OrderBy(part => part.Number))
        {
            if (Position(words, part.Words) is not (>= 0 and var first)) continue;
            var last = first + part.Words.Count - 1;
            if (!IsGivenAsTitle(text, tokens, words, first, last)) continue;
            if (first > 0 && Naming.Contains(words[first - 1])) first--;
            return (corpus.Documents.Where(other => other.Title.Contains(part.Text, StringComparison.OrdinalIgnoreCase)).ToHashSet(), first, last);
        }

        return null;
    }

    /// <summary>Where the question names somebody who wrote documents and of whom no other one speaks, so that only what they write can be meant; null when it names nobody such.</summary>
    public (IReadOnlySet<Document> Documents, int First, int Last)? By(List<string> words)
    {
        foreach (var author in words.Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Distinct(StringComparer.Ordinal).SelectMany(word => _authors.Value[word]).OrderBy(author => author.Number))
        {
            var surname = author.Name[^1];
            var last = words.FindLastIndex(word => word == surname || word == $"{surname}'s");
            if (last < 0 || author.IsSpokenOf(corpus)) continue;
            var first = last;
            while (first > 0 && author.Name.Contains(words[first - 1])) first--;
            return (author.Documents, first, last);
        }

        return null;
    }

    private static bool IsOf(Document document, IReadOnlyList<Provenance> kinds) =>
        kinds.Contains(document.Provenance.Provenance) || document.Provenances.Any(kinds.Contains);

    /// <summary>In quotation marks, capitalised as titles are, or after a word for a source or for its name.</summary>
    private static bool IsGivenAsTitle(string text, List<Token> tokens, List<string> words, int first, int last)
    {
        if (first > 0 && (Naming.Contains(words[first - 1]) || SourceNouns.At(words, first - 1, out _) is not null)) return true;
        if (first > 1 && words[first - 1] == "of" && SourceNouns.At(words, first - 2, out _) is not null) return true;
        if (tokens[first].Start > 0 && text[tokens[first].Start - 1] is '"' or '\u201c' or '\'' or '\u2018') return true;
        return tokens.Skip(first).Take(last - first + 1).All(token => token.IsStopWord || char.IsUpper(text[token.Start]));
    }

    private static int Position(List<string> words, List<string> title)
    {
        for (var first = 0; first + title.Count <= words.Count; first++)
            if (words.Skip(first).Take(title.Count).SequenceEqual(title)) return first;
        return -1;
    }

    private static List<string> Words(string text) =>
        TextAnalyzer.Analyze(text).ConvertAll(token => text.Substring(token.Start, token.Length).ToLowerInvariant().Replace('\u2019', '\''));

    private static HashSet<string> Imprint(Document document)
    {
        var metadata = document.Passages.Where(passage => passage.Kind == PassageKind.Metadata && passage.Section.Number == 0).Select(passage => passage.Text);
        var text = string.Join('\n', [document.Title, document.Author, Path.GetFileNameWithoutExtension(document.Path).Replace('-', ' ').Replace('_', ' '), .. metadata]);
        return TextAnalyzer.Analyze(text).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A title, or what stands before or after a colon in it, with words enough to tell it from others.</summary>
    private sealed record TitlePart(int Number, string Text, List<string> Words)
    {
        public static IEnumerable<TitlePart> Of(IReadOnlyList<Document> documents) => documents
            .SelectMany(document => document.Title.Split(TitleBreaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select((part, number) => new TitlePart(number, part, NamedDocuments.Words(part)))
            .Where(part => part.Words.Count(word => !TextAnalyzer.IsStopWord(word)) >= TellingWords);
    }

    /// <summary>Somebody who wrote documents.</summary>
    private sealed class Author(int number, List<string> name, IReadOnlySet<Document> documents)
    {
        private readonly Lock _gate = new();
        private bool? _isSpokenOf;

        /// <summary>The place among all authors, in the order of the documents.</summary>
        public int Number => number;

        /// <summary>In lower case, the surname last.</summary>
        public List<string> Name => name;

        public IReadOnlySet<Document> Documents => documents;

        public static IEnumerable<Author> Of(IReadOnlyList<Document> documents) => documents
            .Where(document => document.Author is not null)
            .GroupBy(document => document.Author, StringComparer.Ordinal)
            .Select((written, number) => new Author(number, Words(written.Key!), written.ToHashSet()))
            .Where(author => author.Name.Count > 0);

        /// <summary>Whether the surname stands in a document that somebody else wrote.</summary>
        public bool IsSpokenOf(CorpusSnapshot corpus)
        {
            lock (_gate) return _isSpokenOf ??= corpus.Passages.Any(passage => !documents.Contains(corpus.DocumentOf(passage)) && Names(passage.Text, passage.Speaker));
        }

        private bool Names(string text, string? speaker) =>
            text.Contains(name[^1], StringComparison.OrdinalIgnoreCase) || speaker?.Contains(name[^1], StringComparison.OrdinalIgnoreCase) == true;
    }
}
