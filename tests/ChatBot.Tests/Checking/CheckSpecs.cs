using System.Text.Json;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Checking;

public sealed class CheckSpecs : IDisposable
{
    private const string Captions = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nMara Oyelaran: The quay needs\n\n2\n00:00:03.000 --> 00:00:05.000\nMara Oyelaran: a new crane.\n\n3\n00:00:06.000 --> 00:00:08.000\nJonas Thorvald: The crane is dear.\n";

    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task It_shows_what_was_understood_of_each_file()
    {
        _process.WithDocument("minutes.md", "# Quay meeting, 6 May 2031\n\nChair: Mara Oyelaran\n\n## Present\n\n- Mara Oyelaran (Port of Eastwick)\n- Jonas Thorvald\n\nRegrets: Ilse Varga\n\n## Crane\n\nIt was agreed to buy a crane.\n\nACTION: Jonas to ask for prices by 1 June 2031\n");

        var file = (await JsonAsync()).Single(file => file.GetProperty("file").GetString() == "minutes.md");

        Assert.Equal("Quay meeting, 6 May 2031", file.GetProperty("title").GetString());
        Assert.Equal(("2031-05-06", "title"), (file.GetProperty("date").GetString(), file.GetProperty("date_source").GetString()));
        Assert.Equal(["Mara Oyelaran", "Jonas Thorvald"], Names(file, "attendees"));
        Assert.Equal("Port of Eastwick", file.GetProperty("attendees")[0].GetProperty("affiliation").GetString());
        Assert.Equal(["Ilse Varga"], Names(file, "absent"));
        Assert.Equal(["Mara Oyelaran"], Names(file, "chairs"));
        Assert.Equal("It was agreed to buy a crane.", file.GetProperty("decisions")[0].GetProperty("text").GetString());
        var action = file.GetProperty("action_items")[0];
        Assert.Equal(("Jonas to ask for prices by 1 June 2031", "Jonas Thorvald", "2031-06-01"), (action.GetProperty("text").GetString(), action.GetProperty("owners")[0].GetString(), action.GetProperty("due").GetString()));
    }

    [Fact]
    public async Task Each_message_of_a_mailbox_is_shown_and_what_it_carried_in_vain()
    {
        _process.WithDocument(
            "quay.mbox",
            "From mara@quay.example Tue Mar  4 09:12:00 2031\nFrom: Mara Oyelaran <mara@quay.example>\nSubject: =?utf-8?q?Caf=C3=A9?= call, 3 March 2031\n\nPresent: Mara Oyelaran, Jonas Thorvald\n\nIt was agreed to buy cups.\n\n"
            + "From jonas@quay.example Wed Mar  5 09:12:00 2031\nFrom: Jonas Thorvald <jonas@quay.example>\nSubject: Cups\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe cups have come.\n\n> It was agreed to buy cups.\n--b\nContent-Type: image/png; name=cups.png\n\nPNG\n--b--\n");

        var files = (await JsonAsync()).Where(file => file.GetProperty("file").GetString()!.StartsWith("quay", StringComparison.Ordinal)).ToList();

        Assert.Equal(["quay.mbox/1.eml", "quay.mbox/2.eml", "quay.mbox/2.eml/cups.png"], files.Select(file => file.GetProperty("file").GetString()));
        Assert.Equal("Café call, 3 March 2031", files[0].GetProperty("title").GetString());
        Assert.Equal(["Mara Oyelaran", "Jonas Thorvald"], Names(files[0], "attendees"));
        Assert.Equal([1, 0], files.Take(2).Select(file => file.GetProperty("decisions").GetArrayLength()));
        Assert.StartsWith("the format .png is not read", files[2].GetProperty("refused").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_wrong_is_said_with_where()
    {
        _process.WithDocument("crane-2031-05-07.md", "---\ndate: 2031-05-06\n---\n# Crane\n\nMara said that the crane is dear.\n");
        _process.WithDocument("talk.vtt", Captions);
        _process.WithDocument("old.doc", "x");

        var run = await _process.RunAsync("check");

        Assert.Equal(1, run.Code);
        Assert.Contains("  look at      the file name says 2031-05-07, the front matter 2031-05-06\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("talk.vtt\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  speakers     2: Mara Oyelaran, Jonas Thorvald\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  look at      no date was found\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("old.doc\n  left out     the format .doc is not read", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_folder_can_be_checked()
    {
        _process.WithFile(Path.Combine("inbox", "talk.vtt"), Captions);

        var run = await _process.RunAsync("check", "inbox");

        Assert.Equal(0, run.Code);
        Assert.EndsWith("1 files read, 0 left out, 1 with something to look at\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage() => Assert.Equal(2, (await _process.RunAsync("check", "nowhere")).Code);

    [Fact]
    public async Task A_joined_turn_is_cited_with_bytes_that_verify()
    {
        _process.WithDocument("talk.vtt", Captions);
        var answers = await _process.RunAsync("""{"id":"1","command":"quote","speaker":"Mara Oyelaran","about":"crane"}""", ["batch"]);

        var run = await _process.RunAsync(answers.Output, ["verify"]);

        Assert.Contains("The quay needs a new crane.", answers.Output, StringComparison.Ordinal);
        Assert.Equal((0, true), (run.Code, run.Output.EndsWith(" 0 wrong\n", StringComparison.Ordinal)));
    }

    private static IEnumerable<string?> Names(JsonElement file, string group) => file.GetProperty(group).EnumerateArray().Select(person => person.GetProperty("name").GetString());

    private async Task<List<JsonElement>> JsonAsync() => [.. JsonDocument.Parse((await _process.RunAsync("check", "--json")).Output).RootElement.EnumerateArray()];
}
