using System.Numerics.Tensors;
using ChatBot.Answers.Questions;
using ChatBot.Evidence.Nearness;

namespace ChatBot.Answers.Sources;

/// <summary>
/// Tells what a question wants to know about the documents: the facet whose examples it is nearest to in meaning, on average and in the
/// nearest one. What all examples have in common is taken away first, so that only differences between the facets count.
/// </summary>
internal sealed class FacetReader(Engine engine)
{
    private readonly Lazy<Directions> _facets = new(() => Directions.Of(engine));

    public Facet Read(AskedSources asked)
    {
        var question = _facets.Value.From(engine.Library.Embed(asked.Neutral));
        return _facets.Value.All.Where(facet => IsPossible(facet.Key, asked)).MaxBy(facet => facet.Value.Nearness(question)).Key;
    }

    /// <summary>What the facet needs: a subject or a time, a document, or another question word.</summary>
    private static bool IsPossible(Facet facet, AskedSources asked) => facet switch
    {
        Facet.Holdings => asked.Subject.Length > 0 || asked.Period is not null,
        Facet.Content => asked.NamesAny || asked.Subject.Length > 0,
        Facet.Author => asked.Form is not (QuestionForm.When or QuestionForm.Where),
        Facet.Dated => asked.Period is null && asked.Form is not (QuestionForm.Who or QuestionForm.Where),
        Facet.List or Facet.Oldest => asked.Period is null && !asked.NamesSome && asked.Form != QuestionForm.Who,
        _ => true,
    };

    /// <summary>Where the examples lie, seen from the middle of them all.</summary>
    private sealed record Directions(float[] Middle, IReadOnlyDictionary<Facet, FacetDirections> All)
    {
        public static Directions Of(Engine engine)
        {
            var examples = FacetExamples.Shared.All
                .Select(example => (example.Facet, Question: AskedSources.Read(example.Question, null, engine).Neutral))
                .Select(example => (example.Facet, Vector: Floats(engine.Library.EmbedOnce(example.Question))))
                .ToList();
            var middle = Mean([.. examples.Select(example => example.Vector)]);
            return new Directions(middle, examples.GroupBy(example => example.Facet, example => From(example.Vector, middle))
                .ToDictionary(facet => facet.Key, facet => new FacetDirections([.. facet], Mean([.. facet]))));
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

        private static float[] Mean(IReadOnlyList<float[]> vectors)
        {
            var mean = new float[PassageVector.Dimensions];
            foreach (var vector in vectors) TensorPrimitives.Add(mean, vector, mean);
            TensorPrimitives.Divide(mean, vectors.Count, mean);
            return mean;
        }

        private static float[] Floats(PassageVector vector) => [.. vector.Values.ToArray().Select(value => value * vector.Scale)];
    }

    private sealed record FacetDirections(IReadOnlyList<float[]> Examples, float[] Mean)
    {
        public float Nearness(float[] question) =>
            TensorPrimitives.CosineSimilarity<float>(question, Mean)
            + Examples.Max(example => TensorPrimitives.CosineSimilarity<float>(question, example));
    }
}
