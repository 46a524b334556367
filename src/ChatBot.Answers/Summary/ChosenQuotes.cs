using ChatBot.Answers.Citations;
using ChatBot.Answers.Outcomes;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;

namespace ChatBot.Answers.Summary;

/// <summary>
/// The quotes of one summary: what came of the talks, who wanted what, what stayed open, and what else stands for most of the passages.
/// </summary>
internal sealed class ChosenQuotes
{
    /// <summary>In all: a page of a surface, or two short ones.</summary>
    private const int Most = 8;

    /// <summary>Of what came of it, as long as there may be others.</summary>
    private const int MostOutcomesFirst = 3;

    private const int MostVoiced = 5;
    private const int MostOpen = 2;

    /// <summary>What stands for the rest fills up to so many.</summary>
    private const int AtLeast = 5;

    /// <summary>Passages that those chosen are to stand for, evenly taken from all.</summary>
    private const int MostWeighed = 256;

    /// <summary>How much more somebody's wish counts than what else they say.</summary>
    private const float WishWeight = 1.3f;

    private readonly Engine _engine;
    private readonly SummaryScope _scope;
    private readonly Telling _telling;
    private readonly List<Passage> _passages;

    private readonly List<int> _weighed;
    private readonly Choice _choice;
    private readonly OpenPoints _open;

    public ChosenQuotes(Engine engine, SummaryScope scope)
    {
        (_engine, _scope, _telling, _open) = (engine, scope, new Telling(engine.Library), new OpenPoints(engine, scope));
        var besides = scope.Talks.SelectMany(talk => talk.Agenda).Concat(Disclaimers()).Select(engine.Corpus.NumberOf).ToHashSet();
        List<Passage> telling = [.. scope.Passages.Where(passage => Telling.May(passage) && !besides.Contains(engine.Corpus.NumberOf(passage)))];
        _passages = [.. Notes.InPlaceOfTurns(telling, engine.Corpus)];
        IsOfNotes = _passages.Count < telling.Count;
        _weighed = [.. Sample.Of(_passages, MostWeighed).Select(engine.Corpus.NumberOf).Where(_telling.HasWords)];
        _choice = new Choice(new Likeness(engine.Library, _weighed));
        Came = Outcomes(MostOutcomesFirst);
        Wanted = scope.Talks.Count > 0 ? Voiced(Math.Min(MostVoiced, Most - Came.Count - MostOpen)) : [];
        Open = scope.Talks.Count > 0 ? LeftOpen() : [];
        Came.AddRange(Outcomes(Most - Came.Count - Wanted.Count - Open.Count));
        Further = Standing((IsOfNotes ? Most : AtLeast) - Came.Count - Wanted.Count - Open.Count);
    }

    /// <summary>Whether notes are summed up, and not the transcript that lies below them.</summary>
    public bool IsOfNotes { get; }

    /// <summary>What came of the talks, what tells most of it first.</summary>
    public List<ChosenQuote> Came { get; }

    public List<ChosenQuote> Wanted { get; }

    public List<ChosenQuote> Open { get; }

    public List<ChosenQuote> Further { get; }

    /// <summary>Those that settle most of what was spoken of. A formality is none of them, and a task only where nothing else is.</summary>
    private List<ChosenQuote> Outcomes(int most)
    {
        var outcomes = new Dictionary<int, (Talk Talk, TalkOutcome Outcome)>();
        foreach (var talk in _scope.Talks)
            foreach (var outcome in TalkOutcome.Of(talk)) outcomes.TryAdd(_engine.Corpus.NumberOf(outcome.Passage), (talk, outcome));
        var weights = new OutcomeWeights(outcomes.Values.Select(settled => settled.Outcome.Passage), _passages);
        List<int> settled = [.. outcomes.Keys.Where(number => !OutcomeWeights.IsFormality(outcomes[number].Outcome.Passage))];
        if (settled.Exists(number => !_open.Tasks.ContainsKey(number))) settled.RemoveAll(_open.Tasks.ContainsKey);
        List<int> matters = [.. _weighed.Where(number => !_open.Tasks.ContainsKey(number))];
        var chosen = Take(most, settled, matters, number => outcomes[number].Outcome.Marks, WeightOf);
        return chosen.ConvertAll(quote => quote with { Matter = outcomes[quote.Number].Outcome.Matter(outcomes[quote.Number].Talk) });

        float WeightOf(int number) => weights.Of(outcomes[number].Outcome.Passage);
    }

    /// <summary>
    /// Each who matters once, in their own words or in those that report them; then those who say most a second time. Notes tell who opened
    /// and who thanked, too: of them only what somebody wants counts.
    /// </summary>
    private List<ChosenQuote> Voiced(int most)
    {
        var quotes = new List<ChosenQuote>();
        var voices = new Voices(_engine).In(_scope, _passages);
        // A lecture has one voice: what stands for it is chosen among all its passages.
        if (voices is [{ SpeaksItself: true }]) return quotes;
        for (var round = 0; round < 2; round++)
            foreach (var voice in voices.TakeWhile(_ => quotes.Count < most)) quotes.AddRange(OneOf(voice));
        return quotes;
    }

    private List<ChosenQuote> OneOf(Voice voice)
    {
        var said = voice.Words.DistinctBy(words => words.Number)
            .Where(words => !IsOfNotes || _telling.IsWish(words.Number, words.Marks))
            .ToDictionary(words => words.Number, words => words.Marks);
        List<int> own = [.. Sample.Of([.. said.Keys], MostWeighed).Where(_telling.HasWords)];
        List<int> stating = [.. own.Where(number => !_telling.Asks(number))];
        return Take(1, stating.Count > 0 ? stating : own, own, number => said[number], WeightOf);

        float WeightOf(int number) => _telling.IsWish(number, said[number]) ? WishWeight : 1;
    }

    /// <summary>An open question and an action item; two of the one where there is none of the other.</summary>
    private List<ChosenQuote> LeftOpen()
    {
        var questions = _open.Questions(_passages);
        var quotes = Take(1, questions.Keys, _weighed, number => questions[number]);
        quotes.AddRange(Take(MostOpen - quotes.Count, _open.Tasks.Keys, _weighed, number => _open.Tasks[number]));
        quotes.AddRange(Take(MostOpen - quotes.Count, questions.Keys, _weighed, number => questions[number]));
        return quotes.ConvertAll(quote => quote with { Matter = _telling.MatterOf(quote.Number) });
    }

    private List<ChosenQuote> Standing(int most) =>
        Take(most, _weighed.Where(number => !_telling.Asks(number) && !_open.Tasks.ContainsKey(number)), _weighed, _ => []);

    private List<ChosenQuote> Take(
        int most,
        IEnumerable<int> candidates,
        IReadOnlyList<int> others,
        Func<int, IReadOnlyList<Mark>> marks,
        Func<int, float>? weight = null)
    {
        var quotes = new List<ChosenQuote>();
        while (quotes.Count < most && _choice.Next(candidates, others, Weight) is { } number)
            quotes.Add(new ChosenQuote(number, marks(number), null));
        return quotes;

        float Weight(int number) => _telling.Brevity(number) * (weight?.Invoke(number) ?? 1);
    }

    /// <summary>"This is an imagined dialogue": what told that is no part of it.</summary>
    private IEnumerable<Passage> Disclaimers() => _scope.Passages.Select(_engine.Corpus.DocumentOf).Distinct()
        .Where(document => document.Provenance.Provenance == Provenance.Fiction)
        .Select(document => document.Provenance.Evidence).OfType<Passage>();
}

/// <param name="Number">The passage's number in the corpus.</param>
/// <param name="Matter">The passage above it where this one says only that something was decided, or left open, and not what.</param>
internal sealed record ChosenQuote(int Number, IReadOnlyList<Mark> Marks, Passage? Matter);
