using ChatBot.Configuration;
using ChatBot.Tests.Repository;
using ChatBot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace ChatBot.Tests.Configuration;

public sealed class SettingsSpecs : IDisposable
{
    private readonly ChatBotProcess _process = Harbour.Process();

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_by_its_key()
    {
        _process.WithFile("appsettings.json", """{"Documents":{"Folder":"nowhere","Synonyms":"nothing.txt"},"Logging":{"LogLevel":{"Default":"loud"}}}""");

        var run = await _process.RunAsync("talks");

        Assert.Equal((78, ""), (run.Code, run.Output));
        Assert.Contains("Documents:Folder: there is no folder", run.Error, StringComparison.Ordinal);
        Assert.Contains("Documents:Synonyms: there is no file", run.Error, StringComparison.Ordinal);
        Assert.Contains("Logging:LogLevel:Default is \"loud\"", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:QuestionsPerMinute", "0")]
    [InlineData("Limits:QuestionsWaiting", "100001")]
    [InlineData("Limits:ServerQuestionsPerMinute", "0")]
    [InlineData("Limits:QuestionsAtOnce", "0")]
    [InlineData("Report:RetentionDays", "0")]
    [InlineData("Report:Enabled", "perhaps")]
    [InlineData("Metrics:OtlpEndpoint", "collector")]
    [InlineData("Metrics:OtlpProtocol", "pigeon")]
    [InlineData("Logging:Format", "xml")]
    [InlineData("Logging:Questions", "some")]
    [InlineData("State:RetentionDays", "-1")]
    [InlineData("Discord:Shards", "0")]
    [InlineData("Discord:Token", "Bot abc")]
    [InlineData("Discord:ApiUrl", "discord")]
    [InlineData("Discord:Servers:Allow:0", "my server")]
    [InlineData("Slack:BotToken", "xapp-1")]
    [InlineData("Slack:Sockets", "11")]
    [InlineData("Slack:Path", "events")]
    [InlineData("Http:Address", "localhost")]
    [InlineData("Page:Enabled", "perhaps")]
    [InlineData("Page:Hosts:0", "https://talks.example.org")]
    [InlineData("Page:Password", "short")]
    [InlineData("Page:PasswordFor", "Friends")]
    [InlineData("Page:Upload", "perhaps")]
    [InlineData("Page:UploadMegabytes", "0")]
    [InlineData("Http:Proxies:0", "proxy.internal")]
    [InlineData("Http:Connections", "0")]
    [InlineData("Http:Address", "http://localhost:70000")]
    [InlineData("Http:Address", "http://localhost:0")]
    [InlineData("Http:Address", "http://localhost:5080/talks")]
    [InlineData("Http:Address", "https://localhost:5080")]
    public async Task A_value_that_cannot_be_used_is_named_by_its_key(string key, string value)
    {
        _process.Variables[key.Replace(":", "__", StringComparison.Ordinal)] = value;

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains(key.Split(":Allow")[0].Split(":0")[0], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_none_is_named_by_its_key()
    {
        _process.Variables["Limits__QuestionsPerMinute"] = "many";

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains("Limits:QuestionsPerMinute", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Http:Address", "http://0.0.0.0:5080")]
    [InlineData("Http:Proxies:0", "10.0.0.7")]
    [InlineData("Page:Hosts:0", "talks.example.org")]
    public async Task Where_others_reach_the_page_the_report_and_uploads_need_a_password(string key, string value)
    {
        _process.Variables[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        (_process.Variables["Report__Enabled"], _process.Variables["Report__OnPage"], _process.Variables["Page__Upload"]) = ("true", "true", "true");

        var run = await _process.RunAsync("talks");
        _process.Variables["Page__Password"] = "a long password";

        Assert.Equal(78, run.Code);
        Assert.All(["Report:OnPage would show others", "Page:Upload would let others"], problem => Assert.Contains(problem, run.Error, StringComparison.Ordinal));
        Assert.Equal(0, (await _process.RunAsync("talks")).Code);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named()
    {
        _process.WithFile("appsettings.json", "{ \"Documents\": ");

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains(Path.Combine(_process.Home, "appsettings.json"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_goes_before_the_file_and_the_option_before_both()
    {
        _process.WithFile(Path.Combine("one", "first.txt"), "The first pier is closed.\n");
        _process.WithFile(Path.Combine("two", "second.txt"), "The second pier is open.\n");
        _process.WithFile(Path.Combine("three", "third.txt"), "The third pier is flooded.\n");
        _process.WithFile("appsettings.json", """{"Documents":{"Folder":"one"}}""");
        Assert.Contains("first.txt", (await _process.RunAsync("sources")).Output, StringComparison.Ordinal);

        _process.Variables["Documents__Folder"] = "two";
        Assert.Contains("second.txt", (await _process.RunAsync("sources")).Output, StringComparison.Ordinal);
        Assert.Contains("third.txt", (await _process.RunAsync("sources", "--documents", "three")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mounted_folder_goes_before_the_default_where_it_holds_anything()
    {
        _process.Variables["Documents__Mounted"] = "mounted";
        Assert.Contains("harbour-lease.md", (await _process.RunAsync("sources")).Output, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(_process.Home, "mounted"));
        Assert.Contains("harbour-lease.md", (await _process.RunAsync("sources")).Output, StringComparison.Ordinal);

        _process.WithFile(Path.Combine("mounted", "own.txt"), "The pier is ours.\n");

        Assert.DoesNotContain("harbour-lease.md", (await _process.RunAsync("sources")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_documents_are_found_from_a_folder_below()
    {
        var below = Path.Combine(_process.Home, "some", "folder");
        Directory.CreateDirectory(below);
        using var output = new MemoryStream();

        var code = await ChatBot.CommandLine.CommandLineApp.RunAsync(["sources"], _process.Environment(Stream.Null, output) with { WorkingDirectory = below }, CancellationToken.None);

        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Without_any_documents_it_says_what_to_set()
    {
        using var empty = new ChatBotProcess();

        var run = await empty.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains("Documents:Folder is not set", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_in_every_source_is_said_in_one_run()
    {
        _process.WithFile("appsettings.json", "{ \"Documents\": ");
        _process.Variables["Discord__Token__File"] = "nowhere";
        _process.Variables["Slack__BotToken"] = "xapp-1";
        _process.Variables["Report__Enabled"] = "perhaps";

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.All(["appsettings.json cannot be read", "Discord:Token:File", "Slack:BotToken must be", "Report:Enabled"], part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("xapp-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_may_stand_in_a_file_that_a_setting_names()
    {
        _process.WithFile("token.txt", "the-token\n");
        _process.Variables["Discord__Token__File"] = "token.txt";

        Assert.Equal("the-token", Loaded().Discord.Token);
    }

    [Fact]
    public void A_secret_may_stand_in_a_file_of_the_settings_name_in_the_folder_for_secrets()
    {
        _process.WithFile(Path.Combine("secrets", "Discord__Token"), "mounted\n");
        _process.WithFile(Path.Combine("secrets", "slack__workspaces__0__bottoken"), "xoxb-1");
        _process.WithFile(Path.Combine("secrets", "slack__workspaces__0__apptoken"), "xapp-1");
        _process.WithFile(Path.Combine("secrets", "somebody-elses"), "x");

        var settings = Loaded();

        Assert.Equal("mounted", settings.Discord.Token);
        Assert.Equal("xoxb-1", Assert.Single(settings.Slack.AllWorkspaces()).BotToken);
    }

    [Fact]
    public void The_environment_goes_before_the_folder_for_secrets_and_that_before_the_file()
    {
        _process.WithFile("appsettings.json", """{"Discord":{"Token":"of-the-file"},"State":{"RetentionDays":7}}""");
        Assert.Equal("of-the-file", Loaded().Discord.Token);
        _process.WithFile(Path.Combine("secrets", "Discord__Token"), "mounted");
        Assert.Equal("mounted", Loaded().Discord.Token);
        _process.Variables["Discord__Token"] = "of-the-environment";

        Assert.Equal("of-the-environment", Loaded().Discord.Token);
        Assert.Equal(7, Loaded().State.RetentionDays);
    }

    [Fact]
    public async Task A_secret_and_its_file_are_not_set_together()
    {
        _process.WithFile("token.txt", "the-token");
        _process.Variables["Discord__Token__File"] = "token.txt";
        _process.Variables["Discord__Token"] = "another-token";

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains("Discord:Token and Discord:Token:File are both set; set one of them.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("-token", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_secret_is_named_by_its_key()
    {
        _process.WithFile("token.txt", "\n");
        _process.Variables["Discord__Token__File"] = "token.txt";

        var run = await _process.RunAsync("talks");

        Assert.Equal(78, run.Code);
        Assert.Contains("Discord:Token:File: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("is empty; write the secret into it.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_valid()
    {
        _process.WithFile("appsettings.json", RepositoryFiles.Read("appsettings.example.json"));
        _process.WithFile(Path.Combine("index", "synonyms.txt"), "quay, pier\n");

        var settings = Loaded();

        Assert.Equal(_process.Documents, settings.Documents.Folder);
        Assert.Equal("Information", settings.Logging.LogLevel["Default"]);
        Assert.False(settings.Discord.IsOn || settings.Slack.IsOn);
    }

    [Fact]
    public void The_example_and_the_page_of_settings_have_every_setting_there_is()
    {
        var example = RepositoryFiles.Read("appsettings.example.json");
        var rows = Documentation.Rows.Select(row => row[0]).ToList();

        Assert.Contains("Discord:Servers:Allow:*", SettingKeys.All);
        Assert.Contains("Slack:Workspaces:*:BotToken", SettingKeys.All);
        Assert.All(SettingKeys.All, key => Assert.All(key.Split(':').Where(part => part != "*"), part => Assert.Contains($"\"{part}\"", example, StringComparison.Ordinal)));
        Assert.All(SettingKeys.All.Select(Documented), key => Assert.Contains($"`{key}`", rows));
    }

    [Fact]
    public void The_page_of_settings_has_the_defaults()
    {
        _process.WithFile(Path.Combine("index", "synonyms.txt"), "quay, pier\n");
        _process.Variables.Clear();
        var defaults = Loaded();

        // Those of paths are looked for, and those in words ("one a processor") are reckoned when the program runs.
        var rows = Documentation.Rows
            .Where(row => row[0].StartsWith('`') && !row[0].StartsWith("`Documents:", StringComparison.Ordinal))
            .ToList();

        Assert.All(rows, row => Assert.Equal((row[0], Meant(row[1])), (row[0], Shown(ValueOf(defaults, row[0].Trim('`'))))));

        string Meant(string cell) => cell switch
        {
            "`index/state`" => Path.Combine(_process.Home, "index", "state"),
            _ when cell.Trim('`') is var value && !value.Contains(' ', StringComparison.Ordinal) && value is not ("none" or "all") => value,
            _ => "",
        };

        static object? ValueOf(Settings settings, string key) =>
            key.Split(':').Aggregate((object?)settings, (at, name) => at?.GetType().GetProperty(name)?.GetValue(at));

        static string Shown(object? value) => value switch
        {
            bool isSet => isSet ? "true" : "false",
            null or System.Collections.IEnumerable and not string or ChatBot.Conversations.Access.AccessRule => "",
            _ => value.ToString()!,
        };
    }

    [Fact]
    public void Every_key_of_the_example_is_one_that_is_read() => Assert.Empty(SettingKeys.Unknown(Example()));

    [Fact]
    public void The_example_has_the_defaults()
    {
        _process.WithFile(Path.Combine("index", "synonyms.txt"), "quay, pier\n");
        _process.Variables.Clear();
        var defaults = Loaded();
        _process.WithFile("appsettings.json", RepositoryFiles.Read("appsettings.example.json"));
        var example = Loaded();

        Assert.Equal(Shown(defaults), Shown(example));

        static string Shown(Settings settings) => System.Text.Json.JsonSerializer.Serialize(new { settings.Limits, settings.State, settings.Report, settings.Metrics, settings.Http, settings.Page, settings.Discord, settings.Slack });
    }

    private static MarkdownPage Documentation { get; } = new("docs/settings.md");

    private Settings Loaded() => Settings.Load(_process.Environment(Stream.Null, Stream.Null));

    private static IConfigurationRoot Example() => new ConfigurationBuilder().AddJsonFile(RepositoryFiles.PathOf("appsettings.example.json")).Build();

    /// <summary>What stands in the table: a list's or a rule's own key.</summary>
    private static string Documented(string key) => key.Split(":*")[0] is var own && (own.EndsWith(":Allow", StringComparison.Ordinal) || own.EndsWith(":Deny", StringComparison.Ordinal)) ? own[..own.LastIndexOf(':')] : own;
}
