using ChatBot.Answers;
using ChatBot.Hosting;

namespace ChatBot.Tests.Hosting;

public sealed class PromptReaderSpecs
{
    private readonly PromptReader _reader = new();

    [Fact]
    public void A_question_knows_the_questions_before_it()
    {
        _reader.Read("Who was on the quay?");
        _reader.Read("/talks");

        var (request, _) = _reader.Read("and what was agreed?");

        Assert.Equal("and what was agreed?", request!.Question);
        Assert.Equal(["Who was on the quay?"], request.Context);
    }

    [Fact]
    public void Only_the_last_questions_are_remembered()
    {
        for (var number = 1; number <= 9; number++) _reader.Read($"question {number}");

        Assert.Equal(["question 4", "question 5", "question 6", "question 7", "question 8", "question 9"], _reader.Read("and?").Request!.Context);
    }

    [Fact]
    public void A_line_that_begins_with_a_slash_is_a_command()
    {
        var (request, problem) = _reader.Read("/quote \"Mara Oyelaran\" --about dredging");

        Assert.Null(problem);
        Assert.Equal((Commands.Quote, "Mara Oyelaran", "dredging"), (request!.Command, request.Speaker, request.About));
    }

    [Fact]
    public void A_citation_can_be_shown() => Assert.Equal("c1", _reader.Read("/show c1").Request!.Citation);

    [Theory]
    [InlineData("/frobnicate")]
    [InlineData("/quote")]
    [InlineData("/")]
    [InlineData("/ask --help")]
    public void A_wrong_command_is_told_the_commands(string line)
    {
        var (request, problem) = _reader.Read(line);

        Assert.Null(request);
        Assert.Contains("/who-attended", problem, StringComparison.Ordinal);
    }
}
