namespace ChatBot.Index.Tests;

public class PassageNumbersSpecs
{
    private static readonly PassageNumbers Numbers = new([new PassageBlock(20, 5, 3), new PassageBlock(2, 8, 2), new PassageBlock(10, 0, 5)]);

    [Fact]
    public void Each_passage_has_its_document_and_the_other_way_round()
    {
        Assert.Equal([10, 11, 12, 13, 14, 20, 21, 22, 2, 3], Enumerable.Range(0, Numbers.Count).Select(Numbers.DocumentOf));
        Assert.All(Enumerable.Range(0, Numbers.Count), number => Assert.Equal(number, Numbers.NumberOf(Numbers.DocumentOf(number))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(15)]
    [InlineData(23)]
    public void A_document_in_no_block_is_no_passage(int document) => Assert.Equal(-1, Numbers.NumberOf(document));

    [Fact]
    public void A_gap_in_the_numbers_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PassageNumbers([new PassageBlock(0, 1, 2)]));

    [Fact]
    public void Blocks_that_share_a_document_are_refused() =>
        Assert.Throws<ArgumentException>(() => new PassageNumbers([new PassageBlock(0, 0, 2), new PassageBlock(1, 2, 2)]));
}
