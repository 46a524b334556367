using ChatBot.Index;

namespace ChatBot.Answers.Evidence;

/// <summary>
/// Where in a document a question's topic is spoken of. A talk stays on a topic for a while without repeating its words in each turn, so a turn is also
/// measured by what its neighbours say, the nearer the more.
/// </summary>
internal sealed class TopicMap
{
    /// <summary>By the distance at which a neighbour still counts for 1/e.</summary>
    private static readonly Stretch[] Stretches =
    [
        new(3, Feature.TopicNear, Feature.TopicNearCovered),
        new(8, Feature.TopicAround, Feature.TopicAroundCovered),
        new(25, Feature.TopicFar, Feature.TopicFarCovered),
    ];

    private readonly Topic _topic;
    private readonly PassageLibrary _library;
    private readonly PassageRange _document;
    private readonly int[][] _places;
    private readonly Dictionary<int, float[]> _spoken = [];
    private readonly float[] _most = new float[Stretches.Length];

    /// <param name="candidates">The passages that will be measured, all of one document.</param>
    public TopicMap(Topic topic, PassageLibrary library, IReadOnlyCollection<int> candidates)
    {
        _topic = topic;
        _library = library;
        _document = candidates.Count == 0 ? default : library.RangeOf(library.Corpus.DocumentOf(library[candidates.First()]));
        _places = [.. topic.Terms.Select(PlacesOf)];
        foreach (var number in candidates)
        {
            var spoken = _spoken[number] = SpokenAround(number);
            for (var stretch = 0; stretch < Stretches.Length; stretch++) _most[stretch] = Math.Max(_most[stretch], spoken[stretch]);
        }
    }

    public void Measure(FeatureVector features, int number, AnalyzedText words)
    {
        foreach (var term in _topic.Terms)
        {
            var match = term.MatchIn(words);
            features[match >= AskedTerm.Same ? Feature.TopicCovered : Feature.TopicRelated] += _topic.ShareOf(term) * (match >= AskedTerm.Same ? 1 : match);
        }

        var spoken = _spoken[number];
        for (var stretch = 0; stretch < Stretches.Length; stretch++)
        {
            if (_most[stretch] > 0) features[Stretches[stretch].Spoken] = spoken[stretch] / _most[stretch];
            features[Stretches[stretch].Covered] = spoken[Stretches.Length + stretch];
        }
    }

    private int[] PlacesOf(AskedTerm term)
    {
        var same = term.Alternatives.Where(alternative => alternative.Value >= AskedTerm.Same).Select(alternative => alternative.Key).Prepend(term.Term);
        return [.. same.SelectMany(alternative => _library.Index.PassagesWith(alternative, _document)).Distinct().Order()];
    }

    /// <summary>For each stretch how much is said around the passage, then for each how much of the topic comes up there, the passage included.</summary>
    private float[] SpokenAround(int number)
    {
        var spoken = new float[2 * Stretches.Length];
        Span<float> sums = stackalloc float[Stretches.Length];
        for (var term = 0; term < _places.Length; term++)
        {
            var here = Sum(_places[term], number, sums) ? 1 : 0;
            var share = _topic.ShareOf(_topic.Terms[term]);
            for (var stretch = 0; stretch < Stretches.Length; stretch++)
            {
                spoken[stretch] += share * sums[stretch];
                spoken[Stretches.Length + stretch] += share * Math.Min(1, here + sums[stretch]);
            }
        }

        return spoken;
    }

    /// <summary>The decayed sum over a term's places for each stretch, without the passage itself; true when that has the term.</summary>
    private static bool Sum(int[] places, int number, Span<float> sums)
    {
        sums.Clear();
        var here = false;
        for (var at = FirstFrom(places, number - Stretches[^1].Reach); at < places.Length; at++)
        {
            var distance = Math.Abs(places[at] - number);
            if (places[at] > number && distance > Stretches[^1].Reach) break;
            here |= distance == 0;
            for (var stretch = 0; distance > 0 && stretch < sums.Length; stretch++) sums[stretch] += Stretches[stretch].At(distance);
        }

        return here;
    }

    private static int FirstFrom(int[] places, int number)
    {
        var at = Array.BinarySearch(places, number);
        return at < 0 ? ~at : at;
    }

    /// <summary>How neighbours count by distance, and what is measured with it.</summary>
    private sealed class Stretch
    {
        private const int Furthest = 4;

        private readonly float[] _decay;

        public Stretch(int distance, Feature spoken, Feature covered)
        {
            Spoken = spoken;
            Covered = covered;
            Reach = Furthest * distance;
            _decay = [.. Enumerable.Range(0, Reach + 1).Select(passages => MathF.Exp(-(float)passages / distance))];
        }

        public Feature Spoken { get; }

        public Feature Covered { get; }

        /// <summary>Beyond so many passages a neighbour no longer counts.</summary>
        public int Reach { get; }

        public float At(int distance) => distance <= Reach ? _decay[distance] : 0;
    }
}
