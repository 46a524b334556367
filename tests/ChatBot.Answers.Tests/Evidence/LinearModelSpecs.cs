using ChatBot.Answers.Evidence;

namespace ChatBot.Answers.Tests.Evidence;

public sealed class LinearModelSpecs
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(19)]
    [InlineData(64)]
    [InlineData(101)]
    public void A_score_is_the_same_to_the_last_bit_on_every_processor(int length)
    {
        var random = new Random(length);
        var one = Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2000) - 1000).ToArray();
        var other = Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1).ToArray();

        // Every eighth product into the same sum, the eight sums in their order, and then what is left: on its own, without vectors of any
        // width.
        var whole = length / 8 * 8;
        var sums = new float[8];
        for (var at = 0; at < whole; at++) sums[at % 8] += one[at] * other[at];
        var sum = 0f;
        foreach (var lane in sums) sum += lane;
        for (var at = whole; at < length; at++) sum += one[at] * other[at];

        Assert.Equal(BitConverter.SingleToUInt32Bits(sum), BitConverter.SingleToUInt32Bits(LinearModel.Dot(one, other)));
    }
}
