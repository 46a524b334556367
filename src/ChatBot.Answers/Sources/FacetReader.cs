using System.Numerics.Tensors;
using ChatBot.Answers.Questions;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Sources;

/// <summary>
/// Tells what a question wants to know of the documents: the facet whose examples it is nearest to in meaning. What all examples have in
/// common is taken away first, so that only differences between the facets count.
/// </summary>
internal sealed class FacetReader(Engine engine)
{
    private readonly Lazy<Directions> _facets = new(() => Directions.Of(engine));

    public Facet Read(AskedSources asked)
    {
        var question = _facets.Value.From(engine.Library.Embed(asked.Neutral));
        return _facets.Value.All.Where(facet => IsPossible(facet.Key, asked)).MaxBy(facet => TensorPrimitives.CosineSimilarity<float>(question, facet.Value)).Key;
    }

    /// <summary>What the facet needs: a subject or a time, a document, or another question word.</summary>
    private static bool IsPossible(Facet facet, AskedSources asked) => facet switch
    {
        Facet.Holdings => asked.Subject.Length > 0 || asked.Period is not null,
        Facet.Content => asked.NamesAny || asked.Subject.Length > 0,
        Facet.Author => asked.Form is not (QuestionForm.When or QuestionForm.Where),
        Facet.Dated => asked.Form is not (QuestionForm.Who or QuestionForm.Where),
        Facet.List or Facet.Oldest => !asked.NamesSome && asked.Form != QuestionForm.Who,
        _ => true,
    };

    /// <summary>Where each facet lies, seen from the middle of all examples.</summary>
    private sealed record Directions(float[] Middle, IReadOnlyDictionary<Facet, float[]> All)
    {
        public static Directions Of(Engine engine)
        {
            var examples = FacetExamples.Shared.All
                .Select(example => (example.Facet, Vector: Floats(engine.Library.EmbedOnce(AskedSources.Read(example.Question, null, engine).Neutral))))
                .ToList();
            var middle = Mean(examples.Select(example => example.Vector));
            return new Directions(middle, examples.GroupBy(example => example.Facet).ToDictionary(
                facet => facet.Key, facet => Mean(facet.Select(example => From(example.Vector, middle)))));
        }

        public float[] From(PassageVector vector) => From(Floats(vector), Middle);

        /// <summary>Of length 1.</summary>
        private static float[] From(float[] vector, float[] middle)
        {
            var direction = new float[vector.Length];
            TensorPrimitives.Subtract(vector, middle, direction);
            TensorPrimitives.Divide(direction, MathF.Max(TensorPrimitives.Norm<float>(direction), float.Epsilon), direction);
            return direction;
        }

        private static float[] Mean(IEnumerable<float[]> vectors)
        {
            var (sum, count) = (new float[PassageVector.Dimensions], 0);
            foreach (var vector in vectors)
            {
                TensorPrimitives.Add(sum, vector, sum);
                count++;
            }

            TensorPrimitives.Divide(sum, count, sum);
            return sum;
        }

        private static float[] Floats(PassageVector vector) => [.. vector.Values.ToArray().Select(value => value * vector.Scale)];
    }
}
