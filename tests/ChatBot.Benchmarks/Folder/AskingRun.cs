using System.Diagnostics;
using ChatBot.Answers;
using ChatBot.Benchmarks.Search;
using ChatBot.Index;

namespace ChatBot.Benchmarks.Folder;

/// <summary>What an answer takes over a whole folder, by command: milliseconds of the median and of the 99th in a hundred, one after the other on one thread.</summary>
internal sealed record AskingRun(IReadOnlyDictionary<string, (double Median, double Most)> Milliseconds)
{
    private const int Questions = 100;
    private const int Sampled = 5_000;

    public static AskingRun Of(TalkAnswers answers, int seed)
    {
        var requests = Requests(answers, seed).GroupBy(request => request.Command, StringComparer.Ordinal);
        return new AskingRun(requests.ToDictionary(group => group.Key, group => Measure(answers, [.. group]), StringComparer.Ordinal));
    }

    private static (double Median, double Most) Measure(TalkAnswers answers, ChatRequest[] requests)
    {
        // What is read off the corpus when it is first asked for is not in it.
        foreach (var request in requests.Take(10)) answers.Answer(request);
        var milliseconds = requests.Select(request =>
        {
            var started = Stopwatch.GetTimestamp();
            answers.Answer(request);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }).ToList();
        return (Statistics.Percentile(milliseconds, 0.5), Statistics.Percentile(milliseconds, 0.99));
    }

    private static IEnumerable<ChatRequest> Requests(TalkAnswers answers, int seed)
    {
        var corpus = answers.Corpus;
        var random = new Random(seed);
        var passages = Enumerable.Range(0, Sampled).Select(_ => corpus.Passages[random.Next(corpus.Passages.Count)]).ToList();
        var texts = passages.ConvertAll(passage => new PassageText(passage.Text, "", "", ""));
        foreach (var question in InventedQuestions.Ask(texts, Questions, seed)) yield return new ChatRequest { Command = Commands.Ask, Question = question };
        for (var number = 0; number < Questions; number++)
        {
            var talk = corpus.Talks[random.Next(corpus.Talks.Count)].Name;
            yield return new ChatRequest { Command = Commands.WhoAttended, Talk = talk };
            yield return new ChatRequest { Command = Commands.Outcomes, Talk = talk };
            yield return new ChatRequest { Command = Commands.Actions, Talk = talk };
            yield return new ChatRequest { Command = Commands.Summary, Talk = talk };
        }

        foreach (var speaker in passages.Select(passage => passage.Speaker).OfType<string>().Take(Questions)) yield return new ChatRequest { Command = Commands.Quote, Speaker = speaker };
    }
}
