using ChatBot.Evidence.Nearness;
using FsCheck.Xunit;

namespace ChatBot.Evidence.Tests.Nearness;

public sealed class VectorStoreSpecs
{
    [Property]
    public void The_nearest_are_those_that_looking_at_each_finds(int seed)
    {
        var random = new Random(seed);
        var vectors = Enumerable.Range(0, random.Next(300)).Select(_ => Maybe(random)).ToList();
        var question = Vector(random);
        var among = random.Next(2) == 0 ? null : Enumerable.Range(0, vectors.Count).Where(_ => random.Next(3) > 0).Reverse().ToList();
        var count = random.Next(20);

        var found = Store(vectors, random).Nearest(question, count, among is null ? null : among.Contains, CancellationToken.None);

        var expected = (among ?? Enumerable.Range(0, vectors.Count)).Where(i => vectors[i] is not null)
            .OrderByDescending(i => Cosine(question, vectors[i]!.Value)).ThenBy(i => i).Take(count).ToList();
        Assert.Equal(expected, found.Select(near => near.Ordinal));
        Assert.All(found, near => Assert.Equal(ExactCosine(question, vectors[near.Ordinal]!.Value), near.Cosine, 1e-5));
    }

    [Fact]
    public void Of_equal_passages_the_earlier_one_is_nearer()
    {
        var random = new Random(1);
        var same = Vector(random);

        var found = Store([same, Vector(random), same, same], random).Nearest(same, 2, null, CancellationToken.None);

        Assert.Equal([0, 2], found.Select(near => near.Ordinal));
        Assert.Equal(1, found[0].Cosine, 1e-6);
    }

    [Fact]
    public void A_passage_without_a_vector_is_not_found_and_keeps_its_number()
    {
        var random = new Random(2);
        var store = Store([null, Vector(random), null], random);

        Assert.Equal(3, store.Count);
        Assert.Equal([1], store.Nearest(Vector(random), 5, null, CancellationToken.None).Select(near => near.Ordinal));
        Assert.Empty(store.Nearest(Vector(random), 5, ordinal => ordinal is 0 or 2, CancellationToken.None));
        Assert.Null(store.Cosine(Vector(random), 0));
    }

    [Fact]
    public void A_vector_is_given_back_as_it_was_put_in_and_a_missing_one_is_not()
    {
        var random = new Random(8);
        PassageVector?[] vectors = [Vector(random), null, Vector(random)];
        var store = Store([.. vectors], random);
        Assert.Equal(vectors, Enumerable.Range(0, 3).Select(at => store[at]));
    }

    [Fact]
    public void An_empty_store_finds_nothing() => Assert.Empty(new VectorStore([]).Nearest(Vector(new Random(3)), 5, null, CancellationToken.None));

    [Fact]
    public void A_number_that_no_passage_has_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Store([Vector(new Random(4))], new Random(4)).Cosine(Vector(new Random(5)), 1));

    [Fact]
    public void The_largest_values_do_not_overflow()
    {
        var extreme = new PassageVector(Enumerable.Repeat(sbyte.MinValue, PassageVector.Dimensions).ToArray());
        var opposite = new PassageVector(Enumerable.Repeat(sbyte.MaxValue, PassageVector.Dimensions).ToArray());

        Assert.Equal(1, extreme.Cosine(extreme), 1e-6);
        Assert.Equal(-1, extreme.Cosine(opposite), 1e-6);
    }

    [Fact]
    public void A_vector_of_another_length_is_refused() => Assert.Throws<ArgumentException>(() => new PassageVector(new sbyte[383]));

    [Fact]
    public void A_direction_is_kept_to_half_a_percent_of_its_largest_value()
    {
        var random = new Random(6);
        var direction = Enumerable.Range(0, PassageVector.Dimensions).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var largest = direction.Max(MathF.Abs);

        var values = PassageVector.Quantize(direction).Values.ToArray();

        Assert.Equal(127, values.Max(value => Math.Abs((int)value)));
        Assert.All(direction.Zip(values), pair => Assert.Equal(pair.First, pair.Second * largest / 127, largest / 254 + 1e-6));
    }

    /// <summary>Several blocks, some of them empty.</summary>
    private static VectorStore Store(List<PassageVector?> vectors, Random random)
    {
        var blocks = new List<VectorBlock>();
        for (var from = 0; from < vectors.Count;)
        {
            var count = random.Next(Math.Min(40, vectors.Count - from + 1));
            blocks.Add(VectorBlock.Of([.. vectors.Skip(from).Take(count)]));
            from += count;
        }
        return new VectorStore(blocks);
    }

    private static PassageVector? Maybe(Random random) => random.Next(10) == 0 ? null : Vector(random);

    /// <summary>Few values, so that some are equally near.</summary>
    private static PassageVector Vector(Random random)
    {
        var values = new sbyte[PassageVector.Dimensions];
        for (var i = 0; i < 3; i++) values[i] = (sbyte)random.Next(-2, 3);
        values[^1] = 1;
        return new PassageVector(values);
    }

    /// <summary>Rounded as the store does it, so that the same vectors are equally near.</summary>
    private static float Cosine(PassageVector left, PassageVector right) => Dot(left, right) * left.Scale * right.Scale;

    private static double ExactCosine(PassageVector left, PassageVector right) => Dot(left, right) / Math.Sqrt((double)Dot(left, left) * Dot(right, right));

    private static int Dot(PassageVector left, PassageVector right)
    {
        var sum = 0;
        for (var i = 0; i < PassageVector.Dimensions; i++) sum += left.Values.Span[i] * right.Values.Span[i];
        return sum;
    }
}
