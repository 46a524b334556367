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

    [Theory]
    [InlineData("quay.eml", "", "Content-Transfer-Encoding: quoted-printable\n", "The ferry pier in \u00C5rhus is paid for by the caf=C3=A9 on its =\nfarther end.")]
    [InlineData("quay.mbox", "From mara@quay.example Tue Mar  4 09:12:00 2031\n", "Content-Transfer-Encoding: base64\n", "VGhlIGZlcnJ5IHBpZXIgaXMgcGFpZCBmb3IgYnkgdGhlIGNhZsOpIG9uIGl0cyBmYXJ0aGVyIGVu\nZC4K")]
    public async Task Words_of_a_mail_hold_as_it_was_sent(string name, string mark, string encoding, string words)
    {
        _process.WithDocument(name, $"{mark}From: Mara Oyelaran <mara@quay.example>\nSubject: Minutes of the pier committee, 3 March 2031\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n{encoding}\n{words}\n");

        var answers = (await _process.RunAsync("""{"id":"q1","command":"ask","question":"Who pays for the ferry pier?"}""", ["batch"])).Output;
        var run = await _process.RunAsync(answers, ["verify"]);

        Assert.Contains("is paid for by the caf\u00E9 on its", answers, StringComparison.Ordinal);
        Assert.Contains($"\"document\":\"{name}", answers, StringComparison.Ordinal);
        Assert.Contains(" 0 wrong", run.Output, StringComparison.Ordinal);
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
