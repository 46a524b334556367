using ChatBot.Index.Statistics;

namespace ChatBot.Index.Tests.Statistics;

public class LengthNormSpecs
{
    [Fact]
    public void Short_lengths_are_exact_and_long_ones_within_a_twentieth()
    {
        for (var length = 0; length < 64; length++) Assert.Equal(length, LengthNorm.Decode(LengthNorm.Encode(length)));
        for (var length = 64; length < 200_000; length += 7) Assert.InRange(LengthNorm.Decode(LengthNorm.Encode(length)), length * 0.95, length);
    }

    [Fact]
    public void A_length_without_end_has_the_last_code() => Assert.Equal(255, LengthNorm.Encode(int.MaxValue));
}
