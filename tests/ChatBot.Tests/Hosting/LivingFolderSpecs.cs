using ChatBot.Index.Storage;
using ChatBot.Simulators.Slack;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Hosting;

/// <summary>Documents come, change and go while the program serves; somebody at its terminal asks, and nobody starts it anew.</summary>
public sealed class LivingFolderSpecs : IDisposable
{
    private const string Question = "What did Henrik Aldous say about the crane?";

    private const string Crane = """
        Henrik Aldous: The crane has rusted.

        Ilse Brandt: Who has looked at it?

        Henrik Aldous: I have.
        """;

    private readonly ChatBotProcess _process = Harbour.Process(isTerminal: true);

    public LivingFolderSpecs() => _process.Variables["NO_COLOR"] = "1";

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task A_new_document_is_answered_from()
    {
        await using var terminal = new TypedPrompt(_process);
        Assert.DoesNotContain("rusted", await terminal.AskAsync(Question), StringComparison.Ordinal);

        Save("crane.txt", Crane);

        await terminal.AskUntilAsync(Question, reply => Has(reply, "The crane has rusted.") && Has(reply, "(crane.txt;"));
        Assert.Contains("The documents have changed: 1 added (crane.txt). Answering from 3 documents", _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_one_is_answered_from_as_it_is_now()
    {
        Save("crane.txt", Crane);
        await using var terminal = new TypedPrompt(_process);
        await terminal.AskUntilAsync(Question, reply => Has(reply, "has rusted"));

        Save("crane.txt", Crane.Replace("has rusted", "was painted", StringComparison.Ordinal));

        Assert.DoesNotContain("rusted", await terminal.AskUntilAsync(Question, reply => Has(reply, "was painted")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_one_is_cited_by_its_new_name()
    {
        Save("crane.txt", Crane);
        await using var terminal = new TypedPrompt(_process);
        await terminal.AskUntilAsync(Question, reply => Has(reply, "(crane.txt;"));

        Directory.CreateDirectory(Path.Combine(_process.Documents, "later"));
        File.Move(PathOf("crane.txt"), PathOf(Path.Combine("later", "hoist.txt")));

        Assert.DoesNotContain("(crane.txt;", await terminal.AskUntilAsync(Question, reply => Has(reply, "(later/hoist.txt;")), StringComparison.Ordinal);
        Assert.Contains("1 renamed (crane.txt to later/hoist.txt)", _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_one_is_not_answered_from_any_more()
    {
        Save("crane.txt", Crane);
        await using var terminal = new TypedPrompt(_process);
        await terminal.AskUntilAsync(Question, reply => Has(reply, "has rusted"));

        File.Delete(PathOf("crane.txt"));

        await terminal.AskUntilAsync(Question, reply => !Has(reply, "rusted"));
        Assert.Contains("1 removed (crane.txt)", _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_written_one_waits_until_it_is_whole()
    {
        await using var terminal = new TypedPrompt(_process);
        await terminal.AskAsync(Question);

        using (var writer = new FileStream(PathOf("crane.txt"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            writer.Write("Henrik Aldous: The crane has rusted, "u8);
            writer.Flush();
            // Something that comes later is there already: the half file was seen and waits.
            Save("ferry.txt", "Ilse Brandt: The ferry is late.\n");
            Assert.DoesNotContain("crane.txt", await terminal.AskUntilAsync("/sources", reply => Has(reply, "ferry.txt")), StringComparison.Ordinal);
            writer.Write("and nobody has paid.\n"u8);
        }

        await terminal.AskUntilAsync(Question, reply => Has(reply, "The crane has rusted, and nobody has paid."));
    }

    [Fact]
    public async Task Talks_and_what_was_left_out_are_those_of_now()
    {
        await using var terminal = new TypedPrompt(_process);
        Assert.DoesNotContain("Crane inspection", await terminal.AskAsync("/talks"), StringComparison.Ordinal);

        Save("inspection.md", Harbour.Minutes.Replace("Harbour lease, second round", "Crane inspection", StringComparison.Ordinal).Replace("Session on the quay", "Crane inspection", StringComparison.Ordinal));
        Save("broken.txt", "\0\0\0");

        await terminal.AskUntilAsync("/talks", reply => Has(reply, "Crane inspection"));
        await terminal.AskUntilAsync("/sources", reply => Has(reply, "broken.txt"));
        Assert.Contains("broken.txt was left out: ", _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_folder_is_away_it_answers_from_what_it_read_last()
    {
        Save("crane.txt", Crane);
        await using var terminal = new TypedPrompt(_process);
        await terminal.AskUntilAsync(Question, reply => Has(reply, "has rusted"));

        Directory.Move(_process.Documents, _process.Documents + ".away");
        await _process.Error.Until("the folder is not there. Answering goes on from what was read last").WaitAsync(TimeSpan.FromSeconds(40));
        Assert.Contains("has rusted", await terminal.AskAsync(Question), StringComparison.Ordinal);

        Directory.Move(_process.Documents + ".away", _process.Documents);
        await _process.Error.Until("is there again").WaitAsync(TimeSpan.FromSeconds(40));
        Save("crane.txt", Crane.Replace("has rusted", "was painted", StringComparison.Ordinal));
        await terminal.AskUntilAsync(Question, reply => Has(reply, "was painted"));
    }

    [Fact]
    public async Task What_was_read_is_kept_for_the_next_start_and_for_commands()
    {
        await using (var first = new TypedPrompt(_process)) await first.AskAsync(Question);

        _process.Variables["Logging__LogLevel__Default"] = "Information";
        var ask = await _process.RunAsync("ask", "Who pays for the dredging?");

        Assert.Contains("The index of an earlier run was used; it had 2 files", ask.Error, StringComparison.Ordinal);
        Assert.Contains("half of the dredging", ask.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_is_damaged_is_told_of_and_made_anew()
    {
        await using (var first = new TypedPrompt(_process)) await first.AskAsync(Question);
        foreach (var file in Index().Where(file => file.EndsWith(".cfs", StringComparison.Ordinal))) File.WriteAllText(file, "and then nothing");

        var ask = await _process.RunAsync("ask", "Who pays for the dredging?");

        Assert.Contains("The index of an earlier run is damaged", ask.Error, StringComparison.Ordinal);
        Assert.Contains("half of the dredging", ask.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_says_that_it_only_reads_the_index()
    {
        await using var first = new TypedPrompt(_process);
        await first.AskAsync(Question);

        await using var second = new TypedPrompt(_process);

        Assert.Contains("half of the dredging", await second.AskAsync("Who pays for the dredging?"), StringComparison.Ordinal);
        Assert.Contains("Another process writes the index of this folder", _process.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_waits_for_a_service_that_reads_the_documents_for_the_first_time()
    {
        Task<Ended> ask;
        using (CorpusStore.Open(Path.Combine(_process.Home, "index", "state"), _process.Documents, StoreAccess.Keep))
        {
            ask = _process.RunAsync("ask", "Who pays for the dredging?");
            await Task.WhenAny(ask, Waiting());
            Assert.False(ask.IsCompleted);
        }

        Assert.Contains("half of the dredging", (await ask).Output, StringComparison.Ordinal);

        async Task Waiting()
        {
            while (!_process.Error.Text.Contains("waits for its index", StringComparison.Ordinal))
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    [Fact]
    public async Task A_command_alone_keeps_nothing()
    {
        await _process.RunAsync("ask", "Who pays for the dredging?");

        Assert.False(Directory.Exists(Path.Combine(_process.Home, "index", "state")));
    }

    [Fact]
    public async Task On_a_platform_too_names_and_the_home_tab_are_those_of_now()
    {
        using var process = Harbour.Process();
        await using var slack = await SlackSimulator.StartAsync();
        process.Variables["Slack__BotToken"] = slack.Options.BotToken;
        process.Variables["Slack__ApiUrl"] = slack.ApiUrl.ToString();
        process.Variables["Slack__AppToken"] = slack.Options.AppToken;
        await using var serving = new Serving(process);
        await serving.Until("connected in Socket Mode", "Ready to answer");

        await File.WriteAllTextAsync(Path.Combine(process.Documents, "crane.txt"), Crane);
        await serving.Until("1 added (crane.txt)");

        var ada = slack.Person("ada");
        await ada.OpensHomeAsync();
        var home = await ada.SeesViewAsync();
        await ada.PressesAsync(home, "Ask a question");
        var form = await ada.SeesViewAsync(view => view.Type == "modal");
        Assert.Contains("crane.txt", home.View.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Henrik Aldous", (await ada.TypesAsync(form, "speaker", "henr")).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(0, await serving.StopAsync());
    }

    private static bool Has(string reply, string words) => string.Join(' ', reply.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(words, StringComparison.Ordinal);

    private IEnumerable<string> Index() =>
        Directory.EnumerateFiles(Path.Combine(_process.Home, "index", "state", "index"), "*", SearchOption.AllDirectories);

    private string PathOf(string name) => Path.Combine(_process.Documents, name);

    private void Save(string name, string text) => File.WriteAllText(PathOf(name), text);
}
