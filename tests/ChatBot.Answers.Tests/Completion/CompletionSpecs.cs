using ChatBot.Answers.Tests.Samples;

namespace ChatBot.Answers.Tests.Completion;

public sealed class CompletionSpecs
{
    [Theory]
    [InlineData(CompletionKind.Person, "hal", "Astrid Halvorsen")]
    [InlineData(CompletionKind.Person, "MARA", "Mara Oyelaran")]
    [InlineData(CompletionKind.Speaker, "salt", "saltwater_sue")]
    [InlineData(CompletionKind.Talk, "dredg", "Session 2: Dredging and the Seals")]
    [InlineData(CompletionKind.Owner, "secr", "The secretariat")]
    [InlineData(CompletionKind.Document, "herring", "Herring Diplomacy Is a Dance Without Music")]
    public void What_is_typed_finds_the_name(CompletionKind kind, string typed, string name) => Assert.Equal(name, SampleCorpus.Answers.Complete(kind, typed, 5)[0]);

    [Fact]
    public void Somebody_who_never_speaks_is_no_speaker() => Assert.Empty(SampleCorpus.Answers.Complete(CompletionKind.Speaker, "Lindqvist", 5));

    [Fact]
    public void Somebody_with_nothing_to_do_is_no_owner() => Assert.Empty(SampleCorpus.Answers.Complete(CompletionKind.Owner, "Vandermeer", 5));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void No_more_names_are_given_than_are_wanted(int count) => Assert.Equal(Math.Max(count, 0), SampleCorpus.Answers.Complete(CompletionKind.Person, "", count).Count);

    [Fact]
    public void No_name_comes_twice()
    {
        var names = SampleCorpus.Answers.Complete(CompletionKind.Speaker, "", 100);
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }
}
