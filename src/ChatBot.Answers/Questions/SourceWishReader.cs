using ChatBot.Corpus;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Documents;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Questions;

/// <summary>Reads of which sources a question speaks: of which kind, and which documents by date, title, author or what their headlines say.</summary>
internal sealed class SourceWishReader(CorpusSnapshot corpus)
{
    private const int LongestModifier = 4;

    private static readonly HashSet<string> Reality = WordList.Of("really actually real genuinely truly reality");

    /// <summary>What the whole corpus is called: "in your documents" says nothing of where in it.</summary>
    private static readonly HashSet<string> Corpus = WordList.Of("document documents source sources text texts file files");

    private static readonly HashSet<string> Owners = WordList.Of("the your these those any all which of");

    /// <summary>Between a source and its date: "the report published on March 19".</summary>
    private static readonly HashSet<string> Dating = WordList.Of("of from dated published posted written issued printed released on in");

    private static readonly HashSet<string> Topical = WordList.Of("about on regarding concerning");

    private readonly HashSet<Provenance> _present = [.. corpus.Documents.SelectMany(document => document.Provenances)];
    private readonly NamedDocuments _named = new(corpus);

    /// <summary>The wish, and the text with the words that only express it blanked out.</summary>
    public (SourceWish Wish, string SearchText) Read(string text, List<Token> tokens, List<string> words)
    {
        var reading = new Reading(text, tokens, words);
        foreach (var phrase in SourcePhrase.Of(words, _present, (first, kinds) => Modifier(words, first, kinds) is not null)) Read(phrase, reading);
        ReadReality(reading);
        ReadTitleAndAuthor(reading);
        for (var position = 1; position < words.Count; position++)
            if (Corpus.Contains(words[position]) && Owners.Contains(words[position - 1])) reading.Blank(position, position);
        return (reading.Wish(), reading.SearchText);
    }

    private void Read(SourcePhrase phrase, Reading reading)
    {
        if (phrase.NegatedFrom(reading.Words) is { } negation)
        {
            reading.Unwanted.UnionWith(phrase.Kinds);
            reading.Blank(negation, phrase.Last);
            return;
        }

        reading.Wanted.UnionWith(phrase.Kinds);
        reading.Blank(phrase.First, phrase.Last);
        if (DateOf(phrase, reading) is { } date)
        {
            reading.Restrict(_named.Of(date.Date, phrase.Kinds));
            reading.Blank(date.First, date.Last);
        }
        else if (Modifier(reading.Words, phrase.First, phrase.Kinds) is { } modifier)
        {
            reading.Restrict(modifier.Documents);
            reading.Blank(modifier.First, phrase.First - 1);
        }
        else if (Topic(reading.Words, phrase) is { } topic)
        {
            reading.Restrict(topic.Documents);
            reading.Blank(phrase.Last + 1, topic.Last);
        }
    }

    /// <summary>What really was is not in fiction: "really", "was it reported that …".</summary>
    private void ReadReality(Reading reading)
    {
        if (!_present.Contains(Provenance.Fiction)) return;
        for (var position = 0; position < reading.Words.Count; position++)
        {
            var isSaidToBeReported = position > 0 && reading.Words[position] == "reported" && reading.Words[position - 1] is "it" or "been" or "was" or "were" or "is";
            if (!Reality.Contains(reading.Words[position]) && !isSaidToBeReported) continue;
            reading.Unwanted.Add(Provenance.Fiction);
            reading.Blank(position, position);
        }
    }

    private void ReadTitleAndAuthor(Reading reading)
    {
        if (_named.Titled(reading.Text, reading.Tokens, reading.Words) is { } title)
        {
            reading.Restrict(title.Documents);
            reading.Blank(title.First, title.Last);
        }

        if (_named.By(reading.Words) is not { } author || !SpeaksOrWrites(reading, author.First, author.Last)) return;
        reading.Restrict(author.Documents);
        if (!reading.Wanted.Contains(Provenance.Comment)) reading.Unwanted.Add(Provenance.Comment);
        reading.Blank(author.First, author.Last);
    }

    /// <summary>"What does Castellane say", "according to Castellane", "Castellane's column", "the column by Castellane"; not "who is Castellane".</summary>
    private static bool SpeaksOrWrites(Reading reading, int first, int last) =>
        reading.Wanted.Count > 0 || first > 0 && reading.Words[first - 1] == "by"
        || reading.Words.Where((_, position) => position < first || position > last).Any(word => QuestionWords.Speech.Contains(word) || word is "according" or "make" or "see");

    /// <summary>The date right before the source or after it: "the March 19 report", "the report published on March 19".</summary>
    private static (PartialDate Date, int First, int Last)? DateOf(SourcePhrase phrase, Reading reading)
    {
        var after = phrase.Last + 1;
        while (after < reading.Words.Count && Dating.Contains(reading.Words[after])) after++;
        foreach (var mention in DateFinder.FindWithMonths(reading.Text))
        {
            var first = reading.Tokens.FindIndex(token => token.Start + token.Length > mention.Start);
            var last = reading.Tokens.FindLastIndex(token => token.Start < mention.Start + mention.Length);
            if (last == phrase.First - 1) return (mention.Date, first, last);
            if (first > phrase.Last && first <= after) return (mention.Date, phrase.Last + 1, last);
        }

        return null;
    }

    /// <summary>What stands between the determiner and the source, where it names documents: "the Torshavn report".</summary>
    private (IReadOnlySet<Document> Documents, int First)? Modifier(List<string> words, int end, IReadOnlyList<Provenance> kinds)
    {
        var first = end;
        while (first > 0 && end - first < LongestModifier && !SourceNouns.IsDeterminer(words[first - 1]) && !QuestionWords.Prepositions.Contains(words[first - 1])) first--;
        if (first == end || first == 0 || !SourceNouns.IsDeterminer(words[first - 1])) return null;
        return _named.Of([.. words.Skip(first).Take(end - first)], kinds) is { } documents ? (documents, first) : null;
    }

    /// <summary>What the source is said to be about, where it names documents: "the article about the lighthouse".</summary>
    private (IReadOnlySet<Document> Documents, int Last)? Topic(List<string> words, SourcePhrase phrase)
    {
        var first = phrase.Last + 2;
        if (first >= words.Count || !Topical.Contains(words[phrase.Last + 1])) return null;
        var last = first;
        while (last + 1 < words.Count && last - first < LongestModifier && !EndsTopic(words[last + 1])) last++;
        return _named.Of(words.GetRange(first, last - first + 1), phrase.Kinds) is { } documents ? (documents, last) : null;
    }

    private static bool EndsTopic(string word) =>
        QuestionWords.Auxiliaries.Contains(word) || QuestionWords.Speech.Contains(word) || QuestionWords.Prepositions.Contains(word);

    /// <summary>A question while its sources are read off.</summary>
    private sealed class Reading(string text, List<Token> tokens, List<string> words)
    {
        private readonly char[] _search = text.ToCharArray();
        private IReadOnlySet<Document>? _documents;

        public string Text => text;

        public List<Token> Tokens => tokens;

        public List<string> Words => words;

        public HashSet<Provenance> Wanted { get; } = [];

        public HashSet<Provenance> Unwanted { get; } = [];

        public string SearchText => new(_search);

        /// <summary>What several phrases name are the documents that all of them do, or any where none is.</summary>
        public void Restrict(IReadOnlySet<Document> documents)
        {
            var both = _documents?.Where(documents.Contains).ToHashSet();
            _documents = both is { Count: > 0 } ? both : _documents is null ? documents : _documents.Concat(documents).ToHashSet();
        }

        public void Blank(int first, int last) =>
            _search.AsSpan(tokens[first].Start, tokens[last].Start + tokens[last].Length - tokens[first].Start).Fill(' ');

        public SourceWish Wish()
        {
            Wanted.ExceptWith(Unwanted);
            return Wanted.Count == 0 && Unwanted.Count == 0 && _documents is null ? SourceWish.None : new SourceWish(Wanted, Unwanted) { Documents = _documents };
        }
    }
}
