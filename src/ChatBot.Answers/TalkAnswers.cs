using System.Collections.Frozen;
using ChatBot.Answers.Actions;
using ChatBot.Answers.Ask;
using ChatBot.Answers.Citations;
using ChatBot.Answers.Compare;
using ChatBot.Answers.Completion;
using ChatBot.Answers.Evidence;
using ChatBot.Answers.Help;
using ChatBot.Answers.Nearness;
using ChatBot.Answers.Outcomes;
using ChatBot.Answers.Quote;
using ChatBot.Answers.Show;
using ChatBot.Answers.SmallTalk;
using ChatBot.Answers.Sources;
using ChatBot.Answers.Suggestions;
using ChatBot.Answers.Summary;
using ChatBot.Answers.Talks;
using ChatBot.Answers.Timeline;
using ChatBot.Answers.WhoAttended;
using ChatBot.Corpus;
using ChatBot.Evidence.Models;
using ChatBot.Index.Storage;

namespace ChatBot.Answers;

/// <summary>The shared query layer: one snapshot of the corpus, indexed, that answers every command. Immutable and safe for any number of readers; a reread makes another.</summary>
public sealed class TalkAnswers
{
    /// <summary>Characters (UTF-16 code units) of a question.</summary>
    public const int LongestQuestion = 500;

    /// <summary>The commands whose answers are lines of a record, the best first.</summary>
    private static readonly string[] Lists = [Commands.WhoAttended, Commands.Outcomes, Commands.Actions, Commands.Timeline, Commands.Quote, Commands.Summary];

    private readonly Engine _engine;
    private readonly FrozenDictionary<string, ITalkCommand> _commands;
    private readonly ShowCommand _show;
    private readonly NameCompletion _completion;
    private readonly ExampleQuestions _examples;

    private TalkAnswers(Engine engine)
    {
        _engine = engine;
        _show = new ShowCommand(engine);
        _completion = new NameCompletion(engine.Corpus);
        _examples = new ExampleQuestions(engine, Answer);
        SmallTalk = new SmallTalkReplies(engine, _examples);
        _commands = new Dictionary<string, ITalkCommand>(StringComparer.Ordinal)
        {
            [Commands.Ask] = new AskCommand(engine, SmallTalk, Answer),
            [Commands.WhoAttended] = new WhoAttendedCommand(engine),
            [Commands.Outcomes] = new OutcomesCommand(engine),
            [Commands.Actions] = new ActionsCommand(engine),
            [Commands.Summary] = new SummaryCommand(engine),
            [Commands.Quote] = new QuoteCommand(engine),
            [Commands.Timeline] = new TimelineCommand(engine),
            [Commands.Compare] = new CompareCommand(engine),
            [Commands.Talks] = new TalksCommand(engine),
            [Commands.Sources] = new SourcesCommand(engine),
            [Commands.Show] = _show,
            [Commands.Help] = new HelpCommand(engine),
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public CorpusSnapshot Corpus => _engine.Corpus;

    /// <summary>What the passages mean: to be made complete in the background. Until then answers come from words alone.</summary>
    public PassageVectors Vectors => _engine.Library.Vectors;

    /// <summary>Answers from a corpus by its index.</summary>
    /// <param name="store">Where the documents of the corpus lie; open for as long as anybody is answered.</param>
    /// <param name="models">The networks that find and read; open for as long as anybody is answered.</param>
    public static TalkAnswers Build(CorpusSnapshot corpus, CorpusStore store, EvidenceModels models, AnswerOptions options) =>
        new(new Engine(corpus, PassageLibrary.Build(corpus, store, models, options), Weights.Order, Weights.Verdict));

    /// <summary>Answers from documents that are in memory.</summary>
    public static TalkAnswers Build(CorpusSnapshot corpus, EvidenceModels models, AnswerOptions options) =>
        Build(corpus, CorpusStore.Of(corpus), models, options);

    /// <summary>Answers from what the corpus has become, with the same options.</summary>
    /// <param name="corpus">Of documents in the same store.</param>
    public TalkAnswers With(CorpusSnapshot corpus) => new(new Engine(corpus, _engine.Library.With(corpus), Weights.Order, Weights.Verdict));

    /// <summary>Answers. Whatever a person can ask has an <see cref="Outcome"/>; an exception is our fault and the caller's to log and to show as <see cref="Outcome.Failed"/>.</summary>
    public Answer Answer(ChatRequest request)
    {
        if (!_commands.TryGetValue(request.Command, out var command))
            return new Answer { Command = request.Command, Outcome = Outcome.Failed, Summary = $"There is no command \u201c{request.Command}\u201d; there are {Wording.List(Commands.All)}." };
        if (Longest(request) is var length && length > LongestQuestion) return Refusals.QuestionTooLong(request.Command, length);
        if (request.Command == Commands.Ask && string.IsNullOrWhiteSpace(request.Question)) return Refusals.EmptyQuestion(request.Command);
        var answer = command.Answer(WithoutBlanks(request));
        return Lists.Contains(answer.Command) && answer is { IsAnswered: true, ShortAnswer: null }
            ? answer with { ShortAnswer = ShortAnswer.OfRecord(answer.Citations) }
            : answer;
    }

    /// <summary>Questions that this corpus answers as they stand, one of each kind that it has; found on first use, by asking.</summary>
    public IReadOnlyList<ExampleQuestion> Examples => _examples.All;

    internal SmallTalkReplies SmallTalk { get; }

    /// <summary>Names that begin with or contain what somebody has typed so far, best first: for autocomplete.</summary>
    public IReadOnlyList<string> Complete(CompletionKind kind, string typed, int count) => _completion.Complete(kind, typed, count);

    /// <summary>The passage of a citation with its neighbours in the document; null when no document has it any more.</summary>
    /// <param name="around">How many passages before and after, at most.</param>
    public PassageInContext? Open(string citationId, int around) => _show.Open(citationId, around);

    /// <summary>An argument of nothing but space was not given.</summary>
    private static ChatRequest WithoutBlanks(ChatRequest request) => request with
    {
        Document = Given(request.Document),
        Speaker = Given(request.Speaker),
        Talk = Given(request.Talk),
        Person = Given(request.Person),
        Side = Given(request.Side),
        Role = Given(request.Role),
        Owner = Given(request.Owner),
        About = Given(request.About),
        Date = Given(request.Date),
        Documents = [.. request.Documents.Where(name => !string.IsNullOrWhiteSpace(name))],
    };

    private static string? Given(string? argument) => string.IsNullOrWhiteSpace(argument) ? null : argument;

    private static int Longest(ChatRequest request) =>
        new[] { request.Question, request.About, request.Talk, request.Speaker, request.Person, request.Document, request.Side, request.Role, request.Owner, request.Date, request.Citation }
            .Concat(request.Documents)
            .Max(argument => argument?.Length ?? 0);
}

/// <param name="Before">In the order of the document.</param>
/// <param name="After">In the order of the document.</param>
public sealed record PassageInContext(IReadOnlyList<Citation> Before, Citation Cited, IReadOnlyList<Citation> After);

/// <summary>How answers are found; the defaults are for everybody.</summary>
public sealed record AnswerOptions
{
    /// <summary>The operator's synonyms.</summary>
    public Index.Queries.Synonyms Synonyms { get; init; } = Index.Queries.Synonyms.None;
}
