using ChatBot.Tests.Support;

namespace ChatBot.Tests.CommandLine;

public sealed class UsageSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Theory]
    [InlineData("doctr", "Did you mean doctor?")]
    [InlineData("who", "Did you mean who-attended?")]
    [InlineData("--documnts", "Did you mean --documents?")]
    public async Task A_mistyped_command_names_the_nearest_one(string typed, string advice)
    {
        var run = await _process.RunAsync(typed);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_a_command_is_told_how_to_ask()
    {
        var run = await _process.RunAsync("who", "attended", "the", "talks");

        Assert.Equal(2, run.Code);
        Assert.Contains("chatbot ask \"who attended the talks\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_option_is_not_taken_for_words()
    {
        var run = await _process.RunAsync("quote", "Mara", "Oyelaran", "--abuot", "dredging");

        Assert.Equal(2, run.Code);
        Assert.Contains("Did you mean --about?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("quote")]
    [InlineData("compare")]
    [InlineData("show")]
    public async Task What_a_command_needs_must_be_given(string command)
    {
        var run = await _process.RunAsync(command);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"For example: chatbot {command} ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage()
    {
        var run = await _process.RunAsync("talks", "--documents", "nowhere");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(Path.Combine(_process.Home, "nowhere"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_ends_with_0_and_none_with_1()
    {
        Assert.Equal(0, (await _process.RunAsync("sources")).Code);
        Assert.Equal(1, (await _process.RunAsync("quote", "Nobody Whosoever")).Code);
        Assert.Equal(1, (await _process.RunAsync("ask", "")).Code);
    }

    [Fact]
    public async Task Words_need_no_quotation_marks()
    {
        var quoted = await _process.RunAsync("ask", "Who pays for the dredging?");
        var bare = await _process.RunAsync("ask", "Who", "pays", "for", "the", "dredging?");

        Assert.NotEmpty(quoted.Output);
        Assert.Equal(quoted.Output, bare.Output);
    }

    [Fact]
    public async Task A_question_may_begin_with_an_at_sign()
    {
        _process.WithFile("arguments.txt", "--help");

        var run = await _process.RunAsync("ask", "@arguments.txt", "--json");

        Assert.StartsWith("{\"id\":null,\"command\":\"ask\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_given_on_the_command_line_are_answered_from()
    {
        _process.WithFile(Path.Combine("elsewhere", "note.txt"), "The lighthouse keeper retires in June.\n");

        var run = await _process.RunAsync("sources", "--documents", "elsewhere");

        Assert.Contains("note.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour-lease.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_one_line_is_printed_in_the_shape_of_batch()
    {
        var run = await _process.RunAsync("sources", "--json");

        var line = BatchLines.Parse(run).Single();
        Assert.Equal("sources", line.Text("command"));
        Assert.Equal(2, line.Citations().Count());
    }
}
