using ChatBot.Answers.Lexical;
using ChatBot.Answers.Questions;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Talks;
using ChatBot.Index.Analysis;

namespace ChatBot.Answers.Suggestions;

/// <summary>
/// Questions that this corpus answers: of what it has most, what was reported before what was imagined. Each is asked before it is offered.
/// They are found on first use, once for a snapshot of the corpus.
/// </summary>
internal sealed class ExampleQuestions
{
    /// <summary>How many are offered with an answer.</summary>
    private const int Few = 3;

    /// <summary>Of each kind so many are tried.</summary>
    private const int Tries = 4;

    /// <summary>Passages that are looked through for who speaks: enough to find somebody, few enough not to be waited for.</summary>
    private const int LookedThrough = 1500;

    /// <summary>A topic is a word that somebody uses so often.</summary>
    private const int Often = 2;

    private const int ShortestTopic = 4;

    /// <summary>Longer names make questions that no button holds.</summary>
    private const int EasyName = 50;

    private static readonly char[] Between = [.. " \n\r\t,.;:!?()\"\u201c\u201d"];

    private readonly Engine _engine;
    private readonly Func<ChatRequest, Answer> _answer;
    private readonly Lazy<IReadOnlyList<ExampleQuestion>> _found;

    public ExampleQuestions(Engine engine, Func<ChatRequest, Answer> answer)
    {
        (_engine, _answer) = (engine, answer);
        _found = new(() => [.. Kinds().Select(kind => kind.Take(Tries).FirstOrDefault(IsAnswered)).OfType<ExampleQuestion>()]);
    }

    /// <summary>One of each kind that the corpus has, each answered as it stands.</summary>
    public IReadOnlyList<ExampleQuestion> All => _found.Value;

    public IReadOnlyList<ExampleQuestion> Some => [.. All.Take(Few)];

    private IEnumerable<IEnumerable<ExampleQuestion>> Kinds()
    {
        yield return About(talk => talk.Attendees.Count, "Who attended a talk?", name => $"Who attended {name}?");
        yield return About(talk => talk.Outcomes.Count, "What was agreed?", name => $"What was agreed at {name}?");
        yield return Words();
        yield return About(talk => talk.Actions.Count, "What is to be done?", name => $"What are the action items from {name}?");
    }

    private bool IsAnswered(ExampleQuestion example) =>
        _answer(new ChatRequest { Command = Commands.Ask, Question = example.Question }).IsAnswered;

    private IEnumerable<ExampleQuestion> About(Func<Talk, int> count, string title, Func<string, string> ask) => _engine.Corpus.Talks
        .Where(talk => count(talk) > 0)
        .OrderBy(talk => talk.Provenance == Provenance.Fiction)
        .ThenBy(talk => talk.Source)
        .ThenBy(talk => talk.Name.Length > EasyName)
        .ThenByDescending(count)
        .Select(talk => new ExampleQuestion(title, ask(Wording.Talk(talk.Name))));

    /// <summary>What somebody said about what they speak of most.</summary>
    private IEnumerable<ExampleQuestion> Words()
    {
        var spoken = _engine.Corpus.Documents.Where(document => document.Provenance.Provenance != Provenance.Fiction)
            .SelectMany(document => document.Passages)
            .Take(LookedThrough)
            .SelectMany(passage => SpeakersIn(passage).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Passage: passage)))
            .GroupBy(said => said.Name, said => said.Passage, StringComparer.Ordinal)
            .OrderByDescending(said => said.Count())
            .ThenBy(said => said.Key, StringComparer.Ordinal)
            .Select(said => (Name: said.Key, Topic: TopicOf(said)));
        if (_engine.Corpus.People.MostTalking is { } imagined) spoken = spoken.Take(Tries - 1).Append((imagined, null));
        return spoken.Select(said => (said.Name, About: said.Topic is { } topic ? $" about {topic}" : ""))
            .Select(said => new ExampleQuestion("What did somebody say?", $"What did {said.Name} say{said.About}?"));
    }

    private IEnumerable<string> SpeakersIn(Passage passage)
    {
        var people = _engine.Corpus.People;
        if (passage.Speaker is not null) return people.SpeakerOf(passage) is { } speaker ? [speaker.Name] : [];
        return people.QuotationsIn(passage).Select(quotation => quotation.Speaker.Name);
    }

    /// <summary>The most telling of the nouns that some passages have again and again; null where none comes twice.</summary>
    private static string? TopicOf(IEnumerable<Passage> passages) => passages
        .SelectMany(passage => NounsIn(passage.Text).Distinct(StringComparer.Ordinal))
        .CountBy(word => word, StringComparer.Ordinal)
        .Where(word => word.Value >= Often)
        .OrderByDescending(word => word.Value * (1 - Lexicon.English.Commonness(word.Key)))
        .ThenBy(word => word.Key, StringComparer.Ordinal)
        .Select(word => word.Key)
        .FirstOrDefault();

    private static IEnumerable<string> NounsIn(string text) => text
        .Split(Between, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= ShortestTopic && word.All(char.IsAsciiLetterLower) && IsTopic(word));

    /// <summary>A word that is a noun and nothing else, and none that speaks of talking.</summary>
    private static bool IsTopic(string word)
    {
        const WordClasses PartsOfSpeech = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb;
        return (Lexicon.English.ClassesOf(word) & PartsOfSpeech) == WordClasses.Noun
            && !QuestionWords.Speech.Contains(word)
            && !QuestionWords.Asking.Contains(word)
            && !TextAnalyzer.IsStopWord(word);
    }
}
