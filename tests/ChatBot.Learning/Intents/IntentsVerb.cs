using System.Globalization;
using System.Text.Json;
using ChatBot.Answers.Routing;
using ChatBot.Corpus.Dates;
using ChatBot.Evidence.Models;
using ChatBot.Evidence.Nearness;
using ChatBot.Learning.Weights;

namespace ChatBot.Learning.Intents;

/// <summary>
/// <c>intents EVAL TALKS FILE</c>: learns to tell the intents apart from the examples that the router has, and from the questions of
/// the open sets and of our own, which are asked plainly. Judged by folds of examples: all that is made from one example is learnt
/// from or judged on, never both.
/// </summary>
internal static class IntentsVerb
{
    private const int Folds = 5;
    private const int FromEach = 6;
    private const int FromPlain = 4;
    private const int Seed = 1;
    private const string Made =
        "dotnet run -c Release --project tests/ChatBot.Learning -- intents EVAL TALKS src/ChatBot.Answers/Routing/intents.json";

    /// <summary>In so many examples a phrase must stand to be looked for.</summary>
    private const int Common = 2;

    private static readonly string[] PlainSets = ["qmsum", "qaconv-slack", "squad2", "friendsqa"];

    /// <summary>Kinds of our own questions that may be meant for a command.</summary>
    private static readonly string[] MayBeCommands = ["decided", "action", "list", "ownwords", "compare", "followup", "multipart"];

    private static readonly float[] Bars = [0, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var eval, var talks, var file])
        {
            await Console.Error.WriteLineAsync("usage: intents EVAL TALKS FILE");
            return 2;
        }

        using var models = await EvidenceModels.OpenAsync(EvidenceModels.DefaultFolder, new InferenceOptions(), CancellationToken.None);
        var embedder = new PassageEmbedder(models);
        var phrases = Phrases();
        var measured = new IntentClassifier(phrases, []);
        var cases = new List<IntentCase>();
        foreach (var (question, intent, fold, weight) in Typed().Concat(Asked(Sets(eval, talks))))
        {
            var vector = await embedder.QuestionAsync(question.Text, CancellationToken.None);
            cases.Add(new IntentCase(question.Text, measured.Measure(question, vector), intent, fold, weight));
        }

        Console.WriteLine($"{cases.Count} questions, {phrases.Length} phrases");
        var judged = new List<(IntentCase Case, float[] Probabilities)>();
        foreach (var fold in Enumerable.Range(0, Folds))
        {
            var learnt = new IntentClassifier(phrases, IntentLearner.Learn(cases.FindAll(one => one.Fold != fold)));
            judged.AddRange(cases.FindAll(one => one.Fold == fold).Select(one => (one, learnt.Probabilities(one.Features))));
        }

        Print(judged);
        Write(file, phrases, IntentLearner.Learn(cases));
        return 0;
    }

    /// <summary>What stands outside of the gaps in several examples.</summary>
    private static string[] Phrases() =>
    [
        .. IntentExamples.Shipped.All
            .Select(example => IntentExamples.Filled(example.Text, gap => gap == "person" ? "alex" : "_"))
            .SelectMany(text => IntentClassifier.PhrasesOf(text).Distinct())
            .GroupBy(phrase => phrase, StringComparer.Ordinal)
            .Where(group => group.Count() >= Common && !group.Key.Contains('_'))
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The examples with their gaps filled, as people type.</summary>
    private static IEnumerable<(VeiledQuestion, Intent, int, double)> Typed()
    {
        var random = new Random(Seed);
        var examples = IntentExamples.Shipped;
        foreach (var example in examples.All)
        {
            var fold = random.Next(Folds);
            var texts = new HashSet<string>(StringComparer.Ordinal);
            for (var n = 0; n < (example.Intent == Intent.Plain ? FromPlain : FromEach); n++)
            {
                var people = new List<string>();
                var isKnown = random.Next(4) > 0;
                var text = IntentExamples.Filled(example.Text, gap =>
                {
                    var fillers = examples.FillersOf(gap);
                    var filler = fillers[random.Next(fillers.Count)];
                    if (gap != "person" || !isKnown) return filler;
                    people.Add(filler);
                    return "Alex";
                });
                text = Slips.In(text, random);
                var veiled = IntentClassifier.Veil(text, [], DateFinder.Find(text)) with { People = people.Count };
                if (texts.Add(veiled.Text)) yield return (veiled, example.Intent, fold, 1);
            }
        }
    }

    /// <summary>Questions that the passages answer, of documents that nothing else is judged on.</summary>
    private static IEnumerable<(VeiledQuestion, Intent, int, double)> Asked(IEnumerable<(string Folder, bool IsOurs)> sets)
    {
        var random = new Random(Seed);
        foreach (var (folder, isOurs) in sets)
        {
            foreach (var question in JudgedQuestion.Read(Path.Combine(folder, "questions.jsonl")))
            {
                if (MayBeCommands.Contains(question.Kind) || ReaderHalves.IsUnread(question.GoldDocument ?? question.Id, isOurs)) continue;
                var veiled = IntentClassifier.Veil(question.Text, [], DateFinder.Find(question.Text));
                yield return (veiled, Intent.Plain, random.Next(Folds), 0.5);
            }
        }
    }

    private static IEnumerable<(string Folder, bool IsOurs)> Sets(string eval, string talks) =>
        PlainSets.Select(set => (Path.Combine(eval, set), false))
            .Concat(Directory.EnumerateDirectories(talks).Order(StringComparer.Ordinal).Select(set => (set, true)));

    private static void Print(List<(IntentCase Case, float[] Probabilities)> judged)
    {
        Console.WriteLine("by folds, for probabilities from a bar on: how much of each intent is told, and how much of that is right");
        var heads = Bars.Select(bar => string.Create(CultureInfo.InvariantCulture, $"  {bar,-11:0.0}"));
        Console.WriteLine($"{"",-12}{string.Concat(heads)}");
        foreach (var intent in Enum.GetValues<Intent>())
        {
            var line = $"{intent,-12}";
            foreach (var bar in Bars)
            {
                var told = judged.FindAll(one => Best(one.Probabilities) == intent && one.Probabilities[(int)intent] >= bar);
                var right = told.Count(one => one.Case.Intent == intent);
                var there = judged.Count(one => one.Case.Intent == intent);
                var (share, precision) = ((double)right / there, (double)right / Math.Max(1, told.Count));
                line += string.Create(CultureInfo.InvariantCulture, $"  {share:0.000} {precision:0.000}");
            }

            Console.WriteLine(line);
        }

        var mistaken = judged.Where(one => Best(one.Probabilities) != one.Case.Intent)
            .GroupBy(one => (one.Case.Intent, Told: Best(one.Probabilities)))
            .OrderByDescending(group => group.Count());
        foreach (var group in mistaken.Take(24))
        {
            var some = string.Join(" | ", group.Take(4).Select(one => one.Case.Text));
            Console.WriteLine($"{group.Key.Intent} taken for {group.Key.Told}: {group.Count()}: {some}");
        }
    }

    private static Intent Best(float[] probabilities) => (Intent)Array.IndexOf(probabilities, probabilities.Max());

    private static void Write(string file, IReadOnlyList<string> phrases, float[][] weights)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("made", Made);
        json.WriteStartArray("phrases");
        foreach (var phrase in phrases) json.WriteStringValue(phrase);
        json.WriteEndArray();
        json.WriteStartObject("weights");
        foreach (var intent in Enum.GetValues<Intent>())
        {
            json.WriteStartArray(intent.ToString());
            foreach (var weight in weights[(int)intent]) json.WriteNumberValue(Math.Round((decimal)weight, 3));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}

/// <param name="Weight">What it counts in learning.</param>
internal sealed record IntentCase(string Text, float[] Features, Intent Intent, int Fold, double Weight);
