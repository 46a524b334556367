using ChatBot.Evidence.Reading;
using ChatBot.Evidence.Tokens;
using FsCheck.Xunit;

namespace ChatBot.Evidence.Tests.Reading;

public sealed class SpanSearchSpecs
{
    /// <summary>One token a letter; a word goes on at a small letter.</summary>
    private static PassageWindow Window(string letters, bool endsInWord = false)
    {
        var tokens = letters.Select((letter, i) => new Token(letter, i, i + 1, char.IsLower(letter))).ToArray();
        return new PassageWindow(new long[tokens.Length], tokens, 0, endsInWord);
    }

    private static string[] Found(string letters, float[] starts, float[] ends, int count = 1, int longest = 32, bool endsInWord = false) =>
        [.. new SpanSearch(Window(letters, endsInWord), starts, ends, longest).Best(count).Select(span => letters.Substring(span.Start, span.Length))];

    [Fact]
    public void The_best_span_is_the_likeliest_start_with_the_likeliest_end_behind_it() =>
        Assert.Equal(["BC"], Found("ABCD", [0, 5, 0, 0], [6, 0, 3, 1]));

    [Fact]
    public void A_span_neither_starts_nor_ends_within_a_word()
    {
        Assert.Equal(["Bbb"], Found("AaBbbC", [0, 9, 1, 0, 0, 0], [0, 0, 9, 9, 1, 0]));
        Assert.Equal(["A"], Found("ABb", [0, 1, 0], [0, 9, 9], endsInWord: true));
    }

    [Fact]
    public void A_span_is_no_longer_than_it_may_be() => Assert.Equal(["AB"], Found("ABCD", [5, 0, 0, 0], [0, 1, 2, 3], longest: 2));

    [Fact]
    public void Further_spans_stand_apart_from_the_better_ones() =>
        Assert.Equal(["BC", "D", "A"], Found("ABCD", [2, 9, 0, 1], [1, 1, 9, 3], count: 3));

    [Fact]
    public void Of_equal_spans_the_earlier_and_shorter_one_is_better() => Assert.Equal(["A", "B"], Found("AB", [0, 0], [0, 0], count: 2));

    [Fact]
    public void Where_there_are_no_words_there_is_no_span() => Assert.Empty(Found("", [], []));

    [Fact]
    public void Probabilities_are_shares_of_all_spans()
    {
        // exp(logit) of the spans A, AB and B: 1, 1 and e.
        var spans = new SpanSearch(Window("AB"), [0, 1], [0, 0], 32).Best(2);

        Assert.Equal(MathF.E / (2 + MathF.E), spans[0].Probability, 1e-5);
        Assert.Equal(1 / (2 + MathF.E), spans[1].Probability, 1e-5);
    }

    [Property]
    public void The_first_span_is_the_likeliest_of_all(int seed)
    {
        var random = new Random(seed);
        var letters = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(3) == 0 ? 'b' : 'A'));
        float[] starts = [.. letters.Select(_ => random.NextSingle())], ends = [.. letters.Select(_ => random.NextSingle())];
        var longest = random.Next(1, 10);

        var spans = new SpanSearch(Window(letters), starts, ends, longest).Best(3);

        var all = from first in Enumerable.Range(0, letters.Length)
                  from length in Enumerable.Range(1, Math.Min(longest, letters.Length - first))
                  where letters[first] == 'A' && (first + length == letters.Length || letters[first + length] == 'A')
                  orderby starts[first] + ends[first + length - 1] descending
                  select (first, length);
        Assert.Equal(all.Take(1), spans.Take(1).Select(span => (span.Start, span.Length)));
        Assert.True(spans.Sum(span => span.Probability) <= 1.0001);
        Assert.Equal(spans.Select(span => span.Probability), spans.Select(span => span.Probability).OrderDescending());
        Assert.All(spans, span => Assert.All(spans, other => Assert.True(span == other || span.Start >= other.Start + other.Length || other.Start >= span.Start + span.Length)));
    }
}
