using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChatBot.Answers;
using ChatBot.CommandLine;
using ChatBot.Configuration;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Repository;

/// <summary>What the documentation says about commands, settings, outcomes and packages is true.</summary>
public sealed partial class DocumentationSpecs : IDisposable
{
    private const int MostPages = 6;
    private const int LongestLine = 140;

    private static readonly MarkdownPage Asking = new("docs/asking.md");

    /// <summary>How the program is started, wherever it is installed.</summary>
    private static readonly string[] Starts =
    [
        "dotnet run --project src/ChatBot -- ", "chatbot ", "out/chatbot ", "docker compose run --rm chatbot ", "docker run --rm chatbot ",
    ];

    private readonly ChatBotProcess _process = new();
    private readonly RootCommand _root;

    public DocumentationSpecs() => _root = ChatBotCommand.Create(_process.Environment(Stream.Null, Stream.Null));

    public static TheoryData<string> Guides() => new(MarkdownPage.Guides.Select(page => page.Path));

    public static TheoryData<string> Pages() => new(MarkdownPage.All.Select(page => page.Path));

    public void Dispose() => _process.Dispose();

    [Fact]
    public void There_are_at_most_six_pages_and_their_index_names_all_others()
    {
        var others = MarkdownPage.Docs.Select(page => Path.GetFileName(page.Path)).Where(name => name != "README.md").ToList();
        var index = new MarkdownPage("docs/README.md").Links.Select(link => link.Target).ToList();

        Assert.InRange(others.Count + 1, 1, MostPages);
        Assert.All(others, name => Assert.Contains(name, index));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void No_line_is_too_long(string path) =>
        Assert.All(new MarkdownPage(path).Text.Split('\n'), line => Assert.InRange(line.Length, 0, LongestLine));

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_command_line_is_one_that_the_program_takes(string path)
    {
        var page = new MarkdownPage(path);
        var inBlocks = page.ShellLines.SelectMany(Commands).Select(Arguments).OfType<string>();
        var inText = page.CodeSpans.Select(code => Arguments(code) ?? code).Where(IsOfCommand);

        Assert.All(inBlocks.Concat(inText), arguments => Assert.Empty(Problems(arguments)));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_option_is_one_of_a_command(string path)
    {
        var options = Everything(_root).SelectMany(command => command.Options);
        var known = options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            new MarkdownPage(path).CodeSpans.Where(code => code.StartsWith("--", StringComparison.Ordinal)),
            code => Assert.Contains(code.Split(' ')[0], known));
    }

    [Fact]
    public void Every_command_is_explained()
    {
        var explained = Asking.Rows.Select(row => row[0]).ToList();
        var commands = Everything(_root).Where(command => command is not RootCommand && command.Subcommands.Count == 0);

        Assert.All(commands, command => Assert.Contains(explained, cell => Regex.IsMatch(cell, $"^`{NameOf(command)}[ `]")));
    }

    [Fact]
    public void Every_outcome_and_exit_code_is_explained()
    {
        var explained = string.Join('\n', Asking.Rows.Select(row => row[0]));
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetRawConstantValue());

        Assert.All(Enum.GetNames<Outcome>(), outcome => Assert.Contains($"`{outcome}`", explained, StringComparison.Ordinal));
        Assert.All(codes, code => Assert.Matches($@"(?m)^{code}$", explained));
    }

    [Fact]
    public async Task Every_field_of_a_batch_answer_is_explained()
    {
        using var harbour = Harbour.Process();
        var run = await harbour.RunAsync("""{"id":"1","command":"ask","question":"Who pays for the dredging?"}""" + "\n", ["batch"]);

        var explained = Asking.Rows.SelectMany(row => Names().Matches(row[0])).Select(match => match.Groups["name"].Value).ToList();

        Assert.All(JsonDocument.Parse(run.Lines[0]).RootElement.EnumerateObject(), field => Assert.Contains(field.Name, explained));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_setting_that_is_named_is_one(string path)
    {
        var page = new MarkdownPage(path);
        var sections = SettingKeys.All.Select(key => key.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var keys = page.CodeSpans.Where(code => SettingKey().IsMatch(code) && sections.Contains(code.Split(':')[0]));
        var variables = Variable().Matches(page.Text).Select(match => match.Value)
            .Where(name => sections.Contains(name.Split("__")[0]))
            .Select(name => ListNumber().Replace(name, "__*").Replace("__File", "", StringComparison.Ordinal))
            .Select(name => name.Replace("__", ":", StringComparison.Ordinal));

        Assert.All(keys.Concat(variables), key => Assert.True(IsSetting(key), $"There is no setting {key}."));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_measurement_that_is_named_is_on_the_dashboard(string path)
    {
        var dashboard = RepositoryFiles.Read("deploy/grafana-dashboard.json");

        Assert.All(
            new MarkdownPage(path).CodeSpans.Where(code => code.StartsWith("chatbot_", StringComparison.Ordinal)),
            name => Assert.Contains(name, dashboard, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_has_its_reason_and_every_reason_its_package()
    {
        var packages = XDocument.Load(RepositoryFiles.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value);

        // What is no package of NuGet's has a table of its own, in which only a program stands in code.
        var explained = new MarkdownPage("docs/dependencies.md").Rows
            .SelectMany(row => Names().Matches(row[0]))
            .Select(match => match.Groups["name"].Value)
            .Where(name => name != "pdftotext");

        Assert.Equal(packages.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_changelog_begins_with_what_is_not_released_and_its_versions_are_semantic()
    {
        var lines = new MarkdownPage("CHANGELOG.md").Text.Split('\n');
        var versions = lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToList();

        Assert.Equal("## [Unreleased]", versions[0]);
        Assert.All(versions.Skip(1), version => Assert.Matches(@"^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$", version));
    }

    /// <summary>The commands of a line, without what is piped into them, and where to.</summary>
    private static IEnumerable<string> Commands(string line) =>
        Operators().Split(line).Select(command => Redirection().Replace(command, "").Trim()).Where(command => command.Length > 0);

    /// <summary>What is given to the program; null for another one.</summary>
    private static string? Arguments(string command) =>
        Starts.FirstOrDefault(start => command.StartsWith(start, StringComparison.Ordinal)) is { } start ? command[start.Length..] : null;

    /// <summary>A word alone may be a command's name in passing; with arguments it is to be typed.</summary>
    private bool IsOfCommand(string code) => code.Split(' ') is [var name, _, ..] && _root.Subcommands.Any(command => command.Name == name);

    private List<string> Problems(string arguments) =>
        [.. _root.Parse([.. CommandLineParser.SplitCommandLine(arguments)]).Errors.Select(error => $"{arguments}: {error.Message}")];

    private static IEnumerable<Command> Everything(Command command) => command.Subcommands.SelectMany(Everything).Prepend(command);

    /// <summary>As it is typed: of a command below another one, both names.</summary>
    private static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } parent
            ? $"{parent.Name} {command.Name}"
            : command.Name;

    /// <summary>A key that is read, or one that such keys begin with.</summary>
    private static bool IsSetting(string key) =>
        SettingKeys.All.Any(known => known == key || known.StartsWith($"{key}:", StringComparison.Ordinal));

    [GeneratedRegex(@"&&|\|\||[|;]")]
    private static partial Regex Operators();

    [GeneratedRegex(@"[<>]\s*\S+|\s#\s.*")]
    private static partial Regex Redirection();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(:[A-Za-z*]+)+$")]
    private static partial Regex SettingKey();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(?:__[A-Za-z0-9]+)+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"__\d+")]
    private static partial Regex ListNumber();

    [GeneratedRegex("`(?<name>[A-Za-z0-9_.]+)`")]
    private static partial Regex Names();
}
