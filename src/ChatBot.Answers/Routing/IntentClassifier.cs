using System.Numerics.Tensors;
using System.Text;
using System.Text.Json;
using ChatBot.Answers.Evidence;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.People;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Routing;

/// <summary>
/// Tells intents apart by what a question means and by how it is put: multinomial logistic regression over the embedder's vector and
/// over words and pairs of words that are common to such questions. Whom and when a question names is veiled before, so that it is not
/// what a question is about that decides.
/// </summary>
internal sealed class IntentClassifier
{
    private const string Resource = "ChatBot.Answers.Routing.intents.json";

    /// <summary>Beside the vector: whether people and dates are named, how long the question is, and a constant.</summary>
    private const int Facts = 5;

    private const int FewWords = 3;

    /// <summary>So much of a word as of a dimension of the vector, whose length is 1.</summary>
    private const float OfPhrase = 0.4f;

    // A name and a date as they might stand in any question; what is learnt from is veiled alike.
    private const string AnyPerson = "Alex";
    private const string AnyDate = "May 5";

    private readonly Dictionary<string, int> _phrases;
    private readonly float[][] _weights;

    /// <param name="phrases">Words and pairs of words.</param>
    /// <param name="weights">
    /// For each intent, in the order of the enumeration, <see cref="Features"/> weights; none where only measured.
    /// </param>
    public IntentClassifier(IReadOnlyList<string> phrases, float[][] weights)
    {
        _phrases = phrases.Select((phrase, at) => (phrase, at)).ToDictionary(pair => pair.phrase, pair => pair.at, StringComparer.Ordinal);
        _weights = weights;
    }

    public static IntentClassifier Shipped { get; } = Load();

    public int Features => PassageVector.Dimensions + Facts + _phrases.Count;

    /// <summary>The probability of each intent, by its number.</summary>
    public float[] Probabilities(ReadOnlySpan<float> features)
    {
        var scores = new float[_weights.Length];
        for (var intent = 0; intent < scores.Length; intent++) scores[intent] = LinearModel.Dot(_weights[intent], features);
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }

    /// <summary>What of a question is embedded, and what is told beside the vector.</summary>
    public static VeiledQuestion Veil(string text, IReadOnlyList<PersonMention> people, IReadOnlyList<DateMention> dates)
    {
        var named = people.DistinctBy(mention => mention.Start).Select(mention => (mention.Start, mention.Length, By: AnyPerson)).ToList();
        var dated = dates.Select(mention => (mention.Start, mention.Length, By: AnyDate));
        var veiled = new StringBuilder();
        var at = 0;
        foreach (var (start, length, by) in named.Concat(dated).OrderBy(veil => veil.Start))
        {
            if (start < at) continue;
            veiled.Append(text, at, start - at).Append(by);
            at = start + length;
        }

        veiled.Append(text, at, text.Length - at);
        var lower = veiled.ToString().Trim().TrimEnd('?', '!', '.', ' ').ToLowerInvariant().Replace('\u2019', '\'');
        return new VeiledQuestion(lower, named.Count, dates.Count > 0);
    }

    public float[] Measure(VeiledQuestion question, PassageVector vector)
    {
        var features = new float[Features];
        var meaning = features.AsSpan(0, PassageVector.Dimensions);
        TensorPrimitives.ConvertTruncating(vector.Values.Span, meaning);
        TensorPrimitives.Multiply(meaning, vector.Scale, meaning);
        var facts = features.AsSpan(PassageVector.Dimensions, Facts);
        facts[0] = question.People == 1 ? 1 : 0;
        facts[1] = question.People > 1 ? 1 : 0;
        facts[2] = question.IsDated ? 1 : 0;
        facts[3] = question.Text.AsSpan().Count(' ') < FewWords ? 1 : 0;
        facts[4] = 1;
        foreach (var phrase in PhrasesOf(question.Text))
            if (_phrases.TryGetValue(phrase, out var at)) features[PassageVector.Dimensions + Facts + at] = OfPhrase;
        return features;
    }

    /// <summary>The words of a text and the pairs that stand side by side, its beginning and end counted as words.</summary>
    public static IEnumerable<string> PhrasesOf(string text)
    {
        string[] words = ["^", .. text.Split([' ', ',', '?', '!', ':', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries), "$"];
        return words.Concat(words.Zip(words.Skip(1), (one, next) => $"{one} {next}"));
    }

    private static IntentClassifier Load()
    {
        using var stream = typeof(IntentClassifier).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly");
        using var json = JsonDocument.Parse(stream);
        var phrases = json.RootElement.GetProperty("phrases").EnumerateArray().Select(phrase => phrase.GetString()!).ToArray();
        var weights = json.RootElement.GetProperty("weights");
        return new IntentClassifier(phrases, [.. Enum.GetNames<Intent>()
            .Select(intent => weights.GetProperty(intent).EnumerateArray().Select(value => value.GetSingle()).ToArray())]);
    }
}

/// <param name="Text">Lower case; whom and when it names by words that could stand in any question.</param>
/// <param name="People">How many places name somebody whom the corpus knows.</param>
internal sealed record VeiledQuestion(string Text, int People, bool IsDated);
