using ChatBot.Tests.Support;

namespace ChatBot.Tests.Verification;

public sealed class VerifySpecs : IDisposable
{
    private const string Request = """{"id":"q1","command":"ask","question":"Who pays for the dredging?"}""";
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task Citations_that_batch_gave_hold()
    {
        var answers = await AnswersAsync();

        var run = await _process.RunAsync(answers, ["verify"]);

        Assert.Equal(0, run.Code);
        Assert.Matches("^[1-9][0-9]* citations checked, 0 wrong\n$", run.Output);
    }

    [Fact]
    public async Task Answers_may_stand_in_a_file()
    {
        _process.WithFile("answers.jsonl", await AnswersAsync());

        var run = await _process.RunAsync("verify", "answers.jsonl");

        Assert.Equal(0, run.Code);
        Assert.Contains(" 0 wrong", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_changed_on_disk_is_noticed()
    {
        var answers = await AnswersAsync();
        _process.WithDocument("harbour-lease.md", Harbour.Minutes.Replace("dredging", "DREDGING", StringComparison.Ordinal));

        var run = await _process.RunAsync(answers, ["verify"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("harbour-lease.md are not the quote", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_gone_is_noticed()
    {
        var answers = await AnswersAsync();
        File.Delete(Path.Combine(_process.Documents, "harbour-lease.md"));

        var run = await _process.RunAsync(answers, ["verify"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("harbour-lease.md is not there", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_hash_is_noticed()
    {
        var answers = (await AnswersAsync()).Replace("\"sha256\":\"", "\"sha256\":\"0", StringComparison.Ordinal);

        var run = await _process.RunAsync(answers, ["verify"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("the SHA-256 is not that of bytes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../secret.txt")]
    [InlineData("/etc/hostname")]
    public async Task A_citation_cannot_reach_outside_the_folder(string document)
    {
        _process.WithFile("secret.txt", "secret");
        var answer = $$"""{"outcome":"Answered","text":"","citations":[{"id":"c1","document":"{{document}}","quote":"secret","start":0,"length":6,"sha256":"2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"}]}""";

        var run = await _process.RunAsync(answer, ["verify"]);

        Assert.Equal(1, run.Code);
        Assert.EndsWith("1 citations checked, 1 wrong\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_no_answer_is_wrong()
    {
        var run = await _process.RunAsync("nonsense\n", ["verify"]);

        Assert.Equal((1, "line 1: not an answer as batch writes them\n0 citations checked, 1 wrong\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage()
    {
        var run = await _process.RunAsync("verify", "nowhere.jsonl");

        Assert.Equal(2, run.Code);
        Assert.Contains("nowhere.jsonl", run.Error, StringComparison.Ordinal);
    }

    private async Task<string> AnswersAsync() => (await _process.RunAsync(Request, ["batch"])).Output;
}
