using System.Net;
using System.Net.Sockets;
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

        Assert.Equal(
            ["Settings", "Documents", "ferry-daydream.md", "harbour-lease.md", "Synonyms", "Index", "Memory", "State", "Port", "Discord", "Slack", "Clock"],
            findings.Select(finding => finding.Text("subject")));
        Assert.Equal(["ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "note", "note", "ok"], findings.Select(finding => finding.Text("status")));
    }

    [Fact]
    public async Task Every_file_that_was_read_is_named_with_what_it_was_taken_for()
    {
        var run = await _process.RunAsync("doctor");

        Assert.Contains("ok     harbour-lease.md: read: minutes, 2024-11-05, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("ok     ferry-daydream.md: read: fiction, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_nobody_reads_is_named_with_the_one_that_was_meant()
    {
        _process.Variables["Discord__Tokn"] = "abc";

        var run = await _process.RunAsync("doctor");

        Assert.Equal(0, run.Code);
        Assert.Contains("note   Settings: Discord:Tokn is set, and nothing reads it -> Did you mean Discord:Token?", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_another_program_has_is_wrong()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        _process.Variables["Http__Address"] = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var run = await _process.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Contains("wrong  Port: the bot cannot listen at http://127.0.0.1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("set Http:Address", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_a_running_bot_has_is_good()
    {
        await using var serving = new Serving(_process);
        var address = await serving.AddressAsync();
        using var other = Harbour.Process();
        other.Variables["Http__Address"] = address.ToString().TrimEnd('/');

        var run = await other.RunAsync("doctor");

        Assert.Contains($"ok     Port: a bot serves at {other.Variables["Http__Address"]} already", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_memory_is_wrong()
    {
        using var small = Harbour.Process(availableMemory: 1024 * 1024);

        var run = await small.RunAsync("doctor");

        Assert.Equal(1, run.Code);
        Assert.Contains("wrong  Memory: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_folder_that_cannot_be_written_costs_something_and_is_said()
    {
        _process.WithFile("a-file", "x");
        _process.Variables["State__Folder"] = Path.Combine(_process.Home, "a-file", "state");

        var run = await _process.RunAsync("doctor");

        Assert.Equal(0, run.Code);
        Assert.Contains("note   State: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_state_is_wrong_until_a_start_has_set_it_aside_and_is_named_after_that()
    {
        var state = Path.Combine(_process.Home, "state");
        _process.Variables["State__Folder"] = state;
        _process.WithFile(Path.Combine("state", "chatbot.db"), string.Concat(Enumerable.Repeat("this is no database at all. ", 200)));

        var damaged = await _process.RunAsync("doctor");
        await using (var serving = new Serving(_process)) await serving.Until("was set aside as", "Application started");
        var mended = await _process.RunAsync("doctor");

        Assert.Equal(1, damaged.Code);
        Assert.Matches("wrong  State: .*chatbot.db is damaged .* -> Start the bot", damaged.Output);
        Assert.Equal(0, mended.Code);
        Assert.Matches("note   State: .*a damaged database was set aside as chatbot.db.damaged-", mended.Output);
    }
}
