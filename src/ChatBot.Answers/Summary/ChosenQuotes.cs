using ChatBot.Answers.Citations;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Outcomes;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Summary;

/// <summary>The quotes of one summary: what came of the talks, who wanted what, what stayed open, and what else stands for most of the passages.</summary>
internal sealed class ChosenQuotes
{
    /// <summary>In all; one page of a surface, or two short ones.</summary>
    private const int Most = 8;

    /// <summary>Of what came of it, before there is room left.</summary>
    private const int MostOutcomesFirst = 3;

    private const int MostVoiced = 5;
    private const int MostOpen = 2;

    /// <summary>What stands for the rest fills up to so many.</summary>
    private const int AtLeast = 5;

    /// <summary>Passages that those chosen are to stand for, evenly taken from all.</summary>
    private const int MostWeighed = 256;

    /// <summary>A shorter passage is an interjection, a heading, a name.</summary>
    private const int FewestWords = 5;

    /// <summary>How much more somebody's wish counts than what else they say.</summary>
    private const float WishWeight = 1.3f;

    private static readonly string[] Wishes =
    [
        "want", "need", "propose", "demand", "insist", "oppose", "refuse", "offer", "ask", "recommend", "suggest", "require", "prefer", "must", "should", "hope", "fear", "warn",
        "object", "support", "expect", "accept", "reject", "condition", "favour", "favor", "request", "urge",
    ];

    private static readonly string[] WishTerms = [.. Wishes.Select(word => TextAnalyzer.Stem(word)).Distinct()];

    private readonly Engine _engine;
    private readonly SummaryScope _scope;
    private readonly List<Passage> _telling;
    private readonly List<int> _weighed;
    private readonly Choice _choice;
    private readonly OpenPoints _open;

    public ChosenQuotes(Engine engine, SummaryScope scope)
    {
        (_engine, _scope, _open) = (engine, scope, new OpenPoints(engine, scope));
        var besides = scope.Talks.SelectMany(talk => talk.Agenda).Concat(Disclaimers(scope.Passages)).Select(engine.Corpus.NumberOf).ToHashSet();
        _telling = [.. scope.Passages.Where(passage => Telling.May(passage) && !besides.Contains(engine.Corpus.NumberOf(passage)))];
        _weighed = [.. Sample.Of(_telling, MostWeighed).Select(engine.Corpus.NumberOf).Where(HasWords)];
        _choice = new Choice(new Likeness(engine.Library, _weighed));
        Came = Outcomes(MostOutcomesFirst);
        Wanted = scope.Talks.Count > 0 ? Voiced(MostVoiced) : [];
        Open = scope.Talks.Count > 0 ? LeftOpen() : [];
        Came.AddRange(Outcomes(Most - Came.Count - Wanted.Count - Open.Count));
        Further = Standing(AtLeast - Came.Count - Wanted.Count - Open.Count);
    }

    /// <summary>What came of the talks, what tells most of it first.</summary>
    public List<ChosenQuote> Came { get; }

    public List<ChosenQuote> Wanted { get; }

    public List<ChosenQuote> Open { get; }

    public List<ChosenQuote> Further { get; }

    private List<ChosenQuote> Outcomes(int most)
    {
        var outcomes = new Dictionary<int, (Talk Talk, TalkOutcome Outcome)>();
        foreach (var talk in _scope.Talks)
            foreach (var outcome in TalkOutcome.Of(talk)) outcomes.TryAdd(_engine.Corpus.NumberOf(outcome.Passage), (talk, outcome));
        var weights = new OutcomeWeights(outcomes.Values.Select(settled => settled.Outcome.Passage), _telling);
        List<int> settled = [.. outcomes.Keys.Where(number => !_open.Tasks.ContainsKey(number) && !OutcomeWeights.IsFormality(outcomes[number].Outcome.Passage))];
        List<int> matters = [.. _weighed.Where(number => !_open.Tasks.ContainsKey(number))];
        var chosen = Take(most, settled.Count > 0 ? settled : [.. outcomes.Keys], matters, number => outcomes[number].Outcome.Marks, number => weights.Of(outcomes[number].Outcome.Passage));
        return [.. chosen.Select(quote => outcomes[quote.Number] is var (talk, outcome) && outcome.Matter(talk) is { } matter ? quote with { Matter = matter } : quote)];
    }

    /// <summary>Each who matters once, in their own words or in those that report them; then those who say most a second time.</summary>
    private List<ChosenQuote> Voiced(int most)
    {
        var quotes = new List<ChosenQuote>();
        var voices = new Voices(_engine).In(_scope, _telling);
        var room = Math.Min(most, Most - Came.Count - MostOpen);
        // A lecture has one voice: what stands for it is chosen among all its passages.
        if (voices is [{ SpeaksItself: true }]) return quotes;
        for (var round = 0; round < 2 && quotes.Count < room; round++)
        {
            foreach (var voice in voices.TakeWhile(_ => quotes.Count < room)) quotes.AddRange(Take(1, voice));
        }

        return quotes;
    }

    private List<ChosenQuote> Take(int most, Voice voice)
    {
        var said = voice.Words.DistinctBy(words => words.Number).ToDictionary(words => words.Number, words => words.Marks);
        List<int> own = [.. Sample.Of([.. said.Keys], MostWeighed).Where(HasWords)];
        List<int> stating = [.. own.Where(number => !Asks(number))];
        return Take(most, stating.Count > 0 ? stating : own, own, number => said[number], number => IsWish(number, said[number]) ? WishWeight : 1);
    }

    /// <summary>An open question and an action item; two of the one where there is none of the other.</summary>
    private List<ChosenQuote> LeftOpen()
    {
        var questions = _open.Questions(_telling);
        var quotes = Take(1, [.. questions.Keys], _weighed, number => questions[number]);
        quotes.AddRange(Take(MostOpen - quotes.Count, [.. _open.Tasks.Keys], _weighed, number => _open.Tasks[number]));
        quotes.AddRange(Take(MostOpen - quotes.Count, [.. questions.Keys], _weighed, number => questions[number]));
        return [.. quotes.Select(quote => HasWords(quote.Number) || !_engine.Library[quote.Number].Text.Contains("that", StringComparison.OrdinalIgnoreCase) ? quote : quote with { Matter = Above(quote.Number) })];
    }

    /// <summary>What "leave that open" speaks of.</summary>
    private Passage? Above(int number) =>
        _engine.Library.Neighbour(number, -1) is { } above && above.Section == _engine.Library[number].Section && Telling.May(above) ? above : null;

    private List<ChosenQuote> Standing(int most) => Take(most, [.. _weighed.Where(number => !Asks(number))], _weighed, _ => []);

    private List<ChosenQuote> Take(
        int most, IReadOnlyList<int> candidates, IReadOnlyList<int> others, Func<int, IReadOnlyList<Mark>> marks, Func<int, float>? weight = null)
    {
        var quotes = new List<ChosenQuote>();
        while (quotes.Count < most && _choice.Next(candidates, others, weight ?? (_ => 1)) is { } number) quotes.Add(new ChosenQuote(number, marks(number), null));
        return quotes;
    }

    /// <summary>"This is an imagined dialogue": what told the kind of source is no part of it.</summary>
    private IEnumerable<Passage> Disclaimers(IEnumerable<Passage> passages) =>
        passages.Select(_engine.Corpus.DocumentOf).Distinct().Select(document => document.Provenance.Evidence).OfType<Passage>()
            .Where(passage => passage.Kind == PassageKind.Paragraph && passage.Provenance == Provenance.Fiction);

    private bool HasWords(int number) => _engine.Library.Facts[number].Words.ContentLength >= FewestWords;

    private bool Asks(int number) => _engine.Library[number].Text.AsSpan().TrimEnd(" \n\"”’").EndsWith("?");

    private bool IsWish(int number, IReadOnlyList<Mark> marks)
    {
        var text = _engine.Library[number].Text;
        var words = marks.Count == 0 ? _engine.Library.Facts[number].Words : new AnalyzedText(string.Join('\n', marks.Select(mark => text.Substring(mark.Start, mark.Length))));
        return Array.Exists(WishTerms, words.Contains);
    }
}

/// <param name="Number">The passage's number in the corpus.</param>
/// <param name="Matter">The passage above it where this one says only that something was decided.</param>
internal sealed record ChosenQuote(int Number, IReadOnlyList<Mark> Marks, Passage? Matter);
