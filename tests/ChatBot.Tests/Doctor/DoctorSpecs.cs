using System.Text.Json;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Doctor;

public sealed class DoctorSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task A_good_configuration_ends_with_0_and_says_what_is_off()
    {
        var run = await _process.RunAsync("doctor");

        Assert.Equal(0, run.Code);
        Assert.Contains($"ok     Documents: {_process.Documents}: 2 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("note   Discord: off -> set Discord:Token", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_has_a_line_with_what_to_do()
    {
        _process.Variables["Documents__Folder"] = "nowhere";
        _process.Variables["Documents__Synonyms"] = "nothing.txt";

        var run = await _process.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.Matches("^wrong  Settings: Documents:[A-Z].* -> ", line));
    }

    [Fact]
    public async Task A_file_that_was_left_out_is_named_with_the_reason()
    {
        _process.WithDocument("empty.txt", "");

        Assert.Contains("note   empty.txt: left out: the file is empty", (await _process.RunAsync("doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_documents_is_wrong()
    {
        Directory.CreateDirectory(Path.Combine(_process.Home, "empty"));

        var run = await _process.RunAsync("doctor", "--documents", "empty");

        Assert.Equal(1, run.Code);
        Assert.Contains("wrong  Documents: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong()
    {
        var run = await _process.RunAsync("doctor", "--documents", "nowhere");

        Assert.Equal(1, run.Code);
        Assert.Contains("there is no folder", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_json()
    {
        var findings = JsonDocument.Parse((await _process.RunAsync("doctor", "--json")).Output).RootElement.EnumerateArray().ToList();

        Assert.Equal(["Settings", "Documents", "Synonyms", "Discord", "Slack"], findings.Select(finding => finding.Text("subject")));
        Assert.Equal(["ok", "ok", "ok", "note", "note"], findings.Select(finding => finding.Text("status")));
    }
}
