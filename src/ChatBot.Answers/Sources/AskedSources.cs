using ChatBot.Answers.Questions;
using ChatBot.Answers.Timeline;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;

namespace ChatBot.Answers.Sources;

/// <summary>A question about the sources, with the documents that it names.</summary>
internal sealed record AskedSources
{
    private const string NeutralWord = "document";

    private static readonly HashSet<string> Bounds = WordList.Of("since after before until till");

    /// <summary>
    /// The question with every name of a document as "document": what is asked of a column and of a report is the same.
    /// </summary>
    public required string Neutral { get; init; }

    /// <summary>
    /// The words that are neither asking nor a source nor a date: what the documents are asked for. Empty where there are none.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The time that is asked about; null where none is, or where it belongs to the name of a document.</summary>
    public required DateWish? Period { get; init; }

    /// <summary>The time in the question's words; empty where none is asked about.</summary>
    public required string PeriodText { get; init; }

    /// <summary>The kinds that the question names ("the column"), "fiction" not among them: that is what it asks.</summary>
    public required IReadOnlyList<Provenance> Kinds { get; init; }

    /// <summary>Those named by kind, title, author or date; all where none is named.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>Whether the question names documents by more than their kind.</summary>
    public required bool NamesSome { get; init; }

    public required QuestionForm Form { get; init; }

    public bool NamesAny => NamesSome || Kinds.Count > 0;

    public static AskedSources Read(string text, string? argument, Engine engine)
    {
        var question = engine.Questions.Read(text);
        var written = question.Tokens.Select(token => text.Substring(token.Start, token.Length)).ToList();
        var words = written.ConvertAll(word => word.ToLowerInvariant().Replace('\u2019', '\''));
        var dates = DateFinder.FindWithMonths(question.SearchText).OrderBy(date => date.Start).ToList();
        var (about, kinds) = (new List<int>(), new List<Provenance>());
        var roles = words.Select((_, position) => RoleOf(position)).ToList();
        var subject = string.Join(' ', about.Select(position => written[position]));
        var isTitle = about.Count > 1 && engine.Documents.Match(subject).Count > 0;
        var neutral = new List<string>();
        foreach (var (word, role) in words.Zip(roles))
        {
            var isName = role == WordRole.Document || isTitle && role == WordRole.Subject;
            if (!isName || neutral is not [.., NeutralWord]) neutral.Add(isName ? NeutralWord : word);
        }

        var period = dates.Count == 0 ? "" : PeriodIn(question.SearchText, dates);
        var chosen = argument is null ? engine.Corpus.Documents : engine.Documents.Match(argument);
        var named = chosen.Where(question.Sources.Allows).ToList();
        var ofKind = named.Where(document => kinds.Count == 0 || document.Provenances.Any(kinds.Contains)).ToList();
        var isNamed = argument is not null || question.Sources.Documents is not null;
        return new AskedSources
        {
            Neutral = string.Join(' ', neutral),
            Subject = subject,
            Form = question.Form,
            Period = period.Length == 0 ? null : DateWish.Read(period) ?? DateWish.Read($"in {period}"),
            PeriodText = period,
            Kinds = kinds,
            Documents = ofKind.Count == 0 && isNamed ? named : ofKind,
            NamesSome = isNamed,
        };

        WordRole RoleOf(int position)
        {
            var token = question.Tokens[position];
            if (FacetExamples.Shared.IsAsking(token)) return WordRole.Asking;
            if (SourceNouns.At(words, position, out _) is { } nouns)
            {
                kinds.AddRange(nouns.Except(kinds));
                return WordRole.Document;
            }

            if (question.SearchText[token.Start] == ' ') return WordRole.Document;
            if (dates.Exists(date => date.Holds(token.Start))) return WordRole.Date;
            about.Add(position);
            return WordRole.Subject;
        }
    }

    /// <summary>
    /// "since March" of "what do you have since March?": the word before says which side of the date is meant. What is "from March" is of
    /// March.
    /// </summary>
    private static string PeriodIn(string text, List<DateMention> dates)
    {
        var before = text[..dates[0].Start].TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var date = text[dates[0].Start..(dates[^1].Start + dates[^1].Length)];
        return dates.Count == 1 && !Bounds.Contains(word) ? date : $"{word} {date}";
    }

    private enum WordRole
    {
        Asking,
        Document,
        Date,
        Subject,
    }
}
