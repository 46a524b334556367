using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Batch;

public sealed partial class BatchSpecs : IDisposable
{
    private const string AskDredging = """{"id":"q1","command":"ask","question":"Who pays for the dredging?"}""";
    private const string Sources = """{"id":"q2","command":"sources"}""";
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task Answers_stand_in_the_order_of_the_requests()
    {
        var run = await _process.RunAsync(BatchLines.Input(AskDredging, Sources, """{"id":"q3","command":"talks"}"""), ["batch"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["q1", "q2", "q3"], BatchLines.Parse(run).Select(line => line.Text("id")));
        Assert.Equal(["ask", "sources", "talks"], BatchLines.Parse(run).Select(line => line.Text("command")));
    }

    [Theory]
    [InlineData("""{"id":"a","command":"actions"}""", "Answered", 2)]
    [InlineData("""{"id":"a","command":"actions","talk":"harbour lease"}""", "Answered", 2)]
    [InlineData("""{"id":"a","command":"actions","talk":"harbour lease","owner":"Thorvald"}""", "Answered", 1)]
    [InlineData("""{"id":"a","command":"actions","owner":"Anselm Pryce"}""", "NoEvidence", 1)]
    [InlineData("""{"id":"a","command":"actions","owner":"Jonas Torvald"}""", "UnknownSpeaker", 0)]
    [InlineData("""{"id":"a","command":"actions","talk":"moon landing"}""", "UnknownTalk", 0)]
    public async Task What_is_to_be_done_is_asked_for_by_talk_and_owner(string request, string outcome, int citations)
    {
        var line = BatchLines.Parse(await _process.RunAsync(BatchLines.Input(request), ["batch"])).Single();

        Assert.Equal(("actions", outcome, citations), (line.Text("command"), line.Text("outcome"), line.Citations().Count()));
    }

    [Fact]
    public async Task Who_was_there_and_who_was_absent_stand_apart_in_the_text()
    {
        var line = BatchLines.Parse(await _process.RunAsync(BatchLines.Input("""{"id":"w","command":"who-attended","talk":"harbour lease"}"""), ["batch"])).Single();

        Assert.Contains("- Jonas Thorvald, Counsel (Thorvald Shipping) [2]\n\nAbsent from Harbour lease, second round\n- Anselm Pryce: listed under “Regrets” [3]", line.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_flushed_before_the_next_request_is_read()
    {
        using var output = new FlushedStream();
        using var input = new StepwiseStream([AskDredging, Sources, Sources], () => output.FlushedLines);

        await _process.RunAsync(input, output, CancellationToken.None, "batch");

        Assert.Equal([0, 1, 2, 3], input.FlushedAtEachRead);
    }

    [Fact]
    public async Task An_answer_has_the_documented_keys_in_their_order()
    {
        var line = BatchLines.Parse(await _process.RunAsync(BatchLines.Input(Sources), ["batch"])).Single();

        Assert.Equal(["id", "command", "answered", "outcome", "text", "elapsed_ms", "short", "confidence", "citations"], line.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["id", "document", "title", "section", "paragraph", "speaker", "provenance", "published", "quote", "start", "length", "sha256", "marks", "score"],
            line.Citations().First().EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Number, line.GetProperty("elapsed_ms").ValueKind);
        Assert.True(line.GetProperty("answered").GetBoolean());
        Assert.Equal("Answered", line.Text("outcome"));
    }

    [Theory]
    [InlineData("nonsense", "null")]
    [InlineData("", "null")]
    [InlineData("[1]", "null")]
    [InlineData("""{"id":"q9","command":"ask","question":""", "\"q9\"")]
    [InlineData("""{"id":"q9","command":"ask","question":7}""", "\"q9\"")]
    [InlineData("""{"id":"q9","command":"ask","context":["a",1]}""", "\"q9\"")]
    [InlineData("""{"id":9,"question":"no command"}""", "9")]
    [InlineData("""{"id":{"a":1},"command":"talks"}""", "null")]
    [InlineData("""{"id":"q9","command":"talks"} and more""", "\"q9\"")]
    [InlineData("""{"id":"q9","command":"ask","question":"\ud800"}""", "\"q9\"")]
    [InlineData("""{"id":"q9","command":"frobnicate"}""", "\"q9\"")]
    public async Task A_line_that_is_no_valid_request_fails_and_the_run_goes_on(string bad, string id)
    {
        var run = await _process.RunAsync(BatchLines.Input(bad, Sources), ["batch"]);

        var lines = BatchLines.Parse(run);
        Assert.Equal(0, run.Code);
        Assert.Equal("Failed", lines[0].Text("outcome"));
        Assert.Equal(id, lines[0].GetProperty("id").GetRawText());
        Assert.NotEmpty(lines[0].Text("error")!);
        Assert.Equal("q2", lines[1].Text("id"));
    }

    [Fact]
    public async Task A_line_of_bytes_that_are_no_text_fails_and_the_run_goes_on()
    {
        using var input = new MemoryStream([.. "{\"id\":\"q9\",\"command\":\"ask\",\"question\":\""u8, 0xFF, 0xFE, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Sources)]);
        using var output = new MemoryStream();

        var code = await _process.RunAsync(input, output, CancellationToken.None, "batch");

        var lines = BatchLines.Parse(new Ended(code, Encoding.UTF8.GetString(output.ToArray()), ""));
        Assert.Equal(["q9", "q2"], lines.Select(line => line.Text("id")));
        Assert.Equal(["Failed", "Answered"], lines.Select(line => line.Text("outcome")));
    }

    [Theory]
    [InlineData("\"q1\"")]
    [InlineData("\"Frage Nr. 1 – über Fähren\"")]
    [InlineData("12")]
    [InlineData("1e400")]
    [InlineData("null")]
    public async Task An_id_comes_back_as_it_was(string id)
    {
        var run = await _process.RunAsync($$"""{"command":"talks","id":{{id}}}""", ["batch"]);

        Assert.Equal(id, BatchLines.Parse(run).Single().GetProperty("id").GetRawText());
    }

    [Fact]
    public async Task A_request_of_megabytes_is_answered_as_too_long()
    {
        var question = new string('x', 3_000_000);

        var run = await _process.RunAsync(BatchLines.Input($$"""{"id":"long","command":"ask","question":"{{question}}"}""", Sources), ["batch"]);

        Assert.Equal(["QuestionTooLong", "Answered"], BatchLines.Parse(run).Select(line => line.Text("outcome")));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_may_end_either_way_and_the_last_one_needs_no_end(string end)
    {
        var run = await _process.RunAsync($"{Sources}{end}{Sources}", ["batch"]);

        Assert.Equal(["q2", "q2"], BatchLines.Parse(run).Select(line => line.Text("id")));
    }

    [Fact]
    public async Task Without_a_request_there_is_no_line()
    {
        var run = await _process.RunAsync("", ["batch"]);

        Assert.Equal((0, ""), (run.Code, run.Output));
    }

    [Fact]
    public async Task A_citation_is_the_bytes_that_stand_where_it_says()
    {
        _process.WithFile(Path.Combine("index", "documents", "bytes.txt"), [0xEF, 0xBB, 0xBF, .. "Fähre: “nächster Halt – Mole 7”.\r\n\r\nDie Fähre hält an der Mole – täglich.\r\n"u8]);

        var run = await _process.RunAsync(BatchLines.Input(Sources, AskDredging, """{"id":"q4","command":"ask","question":"Wo hält die Fähre an der Mole?"}"""), ["batch"]);

        var citations = BatchLines.Parse(run).SelectMany(line => line.Citations()).ToList();
        Assert.Contains(citations, citation => citation.Text("document") == "bytes.txt");
        Assert.All(citations, citation =>
        {
            var file = File.ReadAllBytes(Path.Combine(_process.Documents, citation.Text("document")!));
            var bytes = file.AsSpan(citation.GetProperty("start").GetInt32(), citation.GetProperty("length").GetInt32());
            Assert.Equal(Encoding.UTF8.GetString(bytes), citation.Text("quote"));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), citation.Text("sha256"));
        });
    }

    [Fact]
    public async Task Marks_lie_inside_the_quote_in_order()
    {
        var run = await _process.RunAsync(BatchLines.Input(AskDredging), ["batch"]);

        var marked = BatchLines.Parse(run).Single().Citations().First();
        var marks = marked.GetProperty("marks").EnumerateArray().Select(mark => (Start: mark[0].GetInt32(), End: mark[0].GetInt32() + mark[1].GetInt32())).ToList();
        Assert.NotEmpty(marks);
        Assert.True(marks[^1].End <= marked.Text("quote")!.Length);
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes_save_for_the_time()
    {
        var input = BatchLines.Input(AskDredging, Sources, "nonsense", """{"id":"q3","command":"compare","about":"dredging"}""");

        var first = await _process.RunAsync(input, ["batch"]);
        var second = await _process.RunAsync(input, ["batch"]);

        Assert.Equal(Elapsed().Replace(first.Output, "T"), Elapsed().Replace(second.Output, "T"));
    }

    [Fact]
    public async Task Log_lines_go_to_standard_error()
    {
        _process.WithFile(Path.Combine("index", "documents", "picture.txt"), [0x89, 0x50, 0x00, 0x00, 0x00, 0x0D]);

        var run = await _process.RunAsync(BatchLines.Input(Sources, Sources), ["batch"]);

        Assert.Equal(2, run.Lines.Length);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("picture.txt was left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_turn_the_direction_of_text_are_shown_in_the_answer_and_stay_the_bytes_they_are_in_the_quote()
    {
        _process.WithDocument("lamp.md", "# Lamps\n\nThe lighthouse lamp file is called lamp\u202Egnp.exe and weighs nine kilograms.\n");

        var run = await _process.RunAsync(BatchLines.Input("""{"id":"q1","command":"ask","question":"How much does the lighthouse lamp file weigh?"}"""), ["batch"]);

        var line = BatchLines.Parse(run).Single();
        Assert.Contains("lamp\uFFFDgnp.exe", line.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", line.Text("text"), StringComparison.Ordinal);
        Assert.Contains(line.Citations(), citation => citation.Text("quote")!.Contains("lamp\u202Egnp.exe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_every_request_fails_it_still_ends_with_0_and_says_so_on_standard_error()
    {
        var run = await _process.RunAsync(BatchLines.Input("nonsense", "more nonsense"), ["batch"]);

        Assert.Equal(0, run.Code);
        Assert.All(BatchLines.Parse(run), line => Assert.Equal("Failed", line.Text("outcome")));
        Assert.Contains("2 of 2 requests failed; their lines say why.", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("\"elapsed_ms\":[0-9.E-]+")]
    private static partial Regex Elapsed();
}
