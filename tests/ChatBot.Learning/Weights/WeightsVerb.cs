using System.Globalization;
using System.Text.Json;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary><c>weights FOLDER SET…</c>: learns the weights files from question sets, a folder each, and writes them into FOLDER.</summary>
internal static class WeightsVerb
{
    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2) return Usage();
        var sets = arguments[1..].Select(set => QuestionSet.Read(set, ChatBot.Answers.Evidence.Weights.Order)).ToList();
        var examples = sets.SelectMany(Example.Of).ToList();
        foreach (var feature in Enum.GetValues<OrderFeature>()) Print($"by {feature} alone", examples, Only(feature));
        var order = OrderLearner.Learn(examples);
        var folds = Enumerable.Range(0, Example.Folds).Select(fold => OrderLearner.Learn([.. examples.Where(example => example.Fold != fold)])).ToArray();
        Print("learnt, each fold from the others", examples, example => folds[example.Fold]);

        var ordered = examples.ConvertAll(example => OrderLearner.Ordered(example, order));
        // Not from our own sets: their questions without an answer come so near to a passage that the reader tells them from the others no
        // better than a coin does, and what is learnt from a coin makes everything unsure.
        var judging = ordered.FindAll(example => !example.Set.IsOurs);
        var elsewhere = Cases.AskedElsewhere(judging, sets.FindAll(set => !set.IsOurs)).ConvertAll(example => OrderLearner.Ordered(example, order));
        var verdicts = Enumerable.Range(0, Example.Folds).Select(fold => VerdictLearner.Learn(Cases.Of(
            judging.FindAll(example => example.Fold != fold), elsewhere.FindAll(example => example.Fold != fold)))).ToArray();
        Abstention.Print(ordered, verdicts);
        var (bias, verdict) = VerdictLearner.Learn(Cases.Of(judging, elsewhere));
        List<string> names = [.. sets.Select(set => set.Name)];
        Write(Path.Combine(arguments[0], "order.json"), names, 0, order, OrderFeatures.Names);
        Write(Path.Combine(arguments[0], "verdict.json"), names, bias, verdict, Enum.GetNames<VerdictFeature>());
        return 0;
    }

    private static Func<Example, float[]> Only(OrderFeature feature)
    {
        var weights = new float[OrderFeatures.Count];
        weights[(int)feature] = 1;
        return _ => weights;
    }

    private static void Print(string title, List<Example> examples, Func<Example, float[]> weights)
    {
        Console.WriteLine($"order {title}: first passage answers (among those read)");
        foreach (var set in examples.Where(example => example.Question.Answerable).GroupBy(example => example.Set.Group))
        {
            var right = set.Count(example => OrderLearner.Ordered(example, weights(example)).Supports is [true, ..]);
            var possible = set.Count(example => example.Supports.Contains(true));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {set.Key,-14} {(double)right / set.Count():0.000}  ({(double)possible / set.Count():0.000})"));
        }
    }

    private static void Write(string file, IEnumerable<string> sets, float bias, float[] weights, IReadOnlyList<string> names)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("made", $"dotnet run -c Release --project tests/ChatBot.Learning -- weights src/ChatBot.Answers/Evidence SET..., from the sets {string.Join(", ", sets)}");
        json.WriteNumber("bias", Math.Round(bias, 4));
        json.WriteStartObject("weights");
        foreach (var (name, weight) in names.Zip(weights)) json.WriteNumber(name, Math.Round(weight, 4));
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: weights FOLDER SET...");
        return 2;
    }
}
