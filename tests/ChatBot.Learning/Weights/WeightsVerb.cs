using System.Globalization;
using System.Text.Json;
using ChatBot.Answers.Evidence;

namespace ChatBot.Learning.Weights;

/// <summary><c>weights EVAL FOLDER [SET…]</c>: learns both weights files from the question sets under EVAL and writes them into FOLDER.</summary>
internal static class WeightsVerb
{
    private static readonly string[] DefaultSets = ["qmsum", "qaconv-slack", "squad2", "friendsqa"];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2) return Usage();
        var names = arguments.Length > 2 ? arguments[2..] : DefaultSets;
        var sets = names.Select(name => QuestionSet.Read(Path.Combine(arguments[0], name), LinearModel.Of(0, new float[FeatureVector.Names.Count]))).ToList();
        var examples = sets.AsParallel().AsOrdered().SelectMany(Example.Of).ToList();
        PrintRanking("of the index alone", examples, example => example.Found with { Ranked = [.. example.Found.Ranked.OrderByDescending(passage => passage.SearchScore).ThenBy(passage => passage.Number)] });
        PrintRanking("learnt, each fold from the others", examples, CrossValidated(examples));

        var ranking = RankingLearner.Learn(examples);
        var reranked = examples.ConvertAll(example => Rejudged(example, ranking));
        var folds = Enumerable.Range(0, Example.Folds).Select(fold => SufficiencyLearner.Learn(Cases.Of([.. reranked.Where(example => example.Fold != fold)], sets, ranking))).ToArray();
        Abstention.Print(reranked, folds);
        Abstention.PrintLacks(reranked);
        Abstention.PrintRequirements(reranked);
        var (bias, sufficiency) = SufficiencyLearner.Learn(Cases.Of(reranked, sets, ranking));
        Write(Path.Combine(arguments[1], "ranking.json"), names, 0, ranking, FeatureVector.Names);
        Write(Path.Combine(arguments[1], "sufficiency.json"), names, bias, sufficiency, Enum.GetNames<SufficiencyFeature>());
        return 0;
    }

    public static Example Rejudged(Example example, float[] ranking)
    {
        var supports = example.Found.Ranked.Zip(example.Supports).ToDictionary(pair => pair.First.Number, pair => pair.Second);
        var found = RankingLearner.Rerank(example.Found, ranking);
        return example with { Found = found, Supports = [.. found.Ranked.Select(passage => supports[passage.Number])] };
    }

    private static Func<Example, FoundEvidence> CrossValidated(List<Example> examples)
    {
        var folds = Enumerable.Range(0, Example.Folds).Select(fold => RankingLearner.Learn([.. examples.Where(example => example.Fold != fold)])).ToArray();
        return example => RankingLearner.Rerank(example.Found, folds[example.Fold]);
    }

    private static void PrintRanking(string title, List<Example> examples, Func<Example, FoundEvidence> rank)
    {
        Console.WriteLine($"ranking {title}: first passage answers (among those found at all)");
        foreach (var set in examples.Where(example => example.Question.Answerable).GroupBy(example => example.Set.Name))
        {
            int right = 0, possible = 0;
            foreach (var example in set)
            {
                var supporting = example.Found.Ranked.Zip(example.Supports).Where(pair => pair.Second).Select(pair => pair.First.Number).ToHashSet();
                if (supporting.Count > 0) possible++;
                var ranked = rank(example).Ranked;
                if (ranked.Count > 0 && supporting.Contains(ranked[0].Number)) right++;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {set.Key,-14} {(double)right / set.Count():0.000}  ({(double)possible / set.Count():0.000})"));
        }
    }

    private static void Write(string file, string[] sets, float bias, float[] weights, IReadOnlyList<string> names)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("made", $"dotnet run -c Release --project tests/ChatBot.Learning -- weights EVAL src/ChatBot.Answers/Evidence, from the sets {string.Join(", ", sets)}");
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
        Console.Error.WriteLine("usage: weights EVAL FOLDER [SET...]");
        return 2;
    }
}
