using ChatBot.Evidence.Reading;

namespace ChatBot.Evidence.Tests.Reading;

public sealed class ReadingMemorySpecs
{
    private static readonly PassageReading Reading = new(1, []);

    [Fact]
    public void What_was_not_used_for_longest_is_forgotten_first()
    {
        var memory = new ReadingMemory(2);
        memory.Keep(1, Reading);
        memory.Keep(2, Reading);
        Assert.NotNull(memory.Find(1));

        memory.Keep(3, Reading);

        Assert.Equal([true, false, true], new UInt128[] { 1, 2, 3 }.Select(key => memory.Find(key) is not null));
    }

    [Fact]
    public void A_memory_of_nothing_keeps_nothing()
    {
        var memory = new ReadingMemory(0);

        memory.Keep(1, Reading);

        Assert.Null(memory.Find(1));
    }

    [Fact]
    public void Every_part_of_a_candidate_and_the_question_make_the_key()
    {
        var candidate = new Candidate("words", "speaker", "heading", "before");

        UInt128[] keys =
        [
            ReadingMemory.KeyOf("question", candidate), ReadingMemory.KeyOf("questio", candidate with { Words = "nwords" }),
            .. new[] { candidate with { Words = "other" }, candidate with { Speaker = null }, candidate with { Heading = "other" }, candidate with { Before = "" } }
                .Select(other => ReadingMemory.KeyOf("question", other)),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], ReadingMemory.KeyOf("question", candidate with { }));
    }
}
