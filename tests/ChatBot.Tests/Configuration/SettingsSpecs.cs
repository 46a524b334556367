using ChatBot.Configuration;
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
    public void The_example_is_valid()
    {
        _process.WithFile("appsettings.json", RepositoryFiles.Read("appsettings.example.json"));
        _process.WithFile(Path.Combine("index", "synonyms.txt"), "quay, pier\n");

        var settings = Settings.Load(_process.Environment(Stream.Null, Stream.Null));

        Assert.Equal(_process.Documents, settings.Documents.Folder);
        Assert.Equal("Information", settings.Logging.LogLevel["Default"]);
        Assert.False(settings.Discord.IsOn || settings.Slack.IsOn);
    }

    [Fact]
    public void Every_key_of_the_example_stands_in_the_readme()
    {
        var example = new ConfigurationBuilder().AddJsonFile(RepositoryFiles.PathOf("appsettings.example.json")).Build();
        var readme = RepositoryFiles.Read("README.md");

        var rows = readme.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]).ToList();
        var keys = example.AsEnumerable().Select(setting => setting.Key).Where(key => !example.GetSection(key).GetChildren().Any() && !IsList(key)).ToList();

        Assert.Contains("Discord:Token", keys);
        Assert.Contains("Discord:Servers", Rules(example));
        Assert.All(keys, key => Assert.Contains(rows, row => row.Contains($"`{key}`", StringComparison.Ordinal)));
        Assert.All(Rules(example), key => Assert.Contains(rows, row => row.Contains($"`{key}`", StringComparison.Ordinal)));
    }

    private static bool IsList(string key) => key.EndsWith(":Allow", StringComparison.Ordinal) || key.EndsWith(":Deny", StringComparison.Ordinal);

    /// <summary>The settings that have lists to allow and to deny.</summary>
    private static IEnumerable<string> Rules(IConfiguration example) =>
        example.AsEnumerable().Select(setting => setting.Key).Where(IsList).Select(key => key[..key.LastIndexOf(':')]).Distinct();
}
