using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Slack;
using ChatBot.Tests.Support;

namespace ChatBot.Tests.Surfaces;

/// <summary>
/// The whole program over some documents, the samples where nothing else is said, connected to a simulated Discord and a simulated Slack, with its page, and beside it in a
/// terminal. Whatever is asked is asked by somebody new, so that nothing goes on from a question before.
/// </summary>
public class FourSurfaces : IAsyncLifetime
{
    private static readonly string Samples = Path.Combine("tests", "ChatBot.Answers.Tests", "Samples", "Documents");

    private int _asked;

    public FourSurfaces()
        : this(Samples)
    {
    }

    /// <param name="documents">A folder of the repository.</param>
    protected FourSurfaces(string documents)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf(documents)))
            Program.WithFile(Path.Combine("index", "documents", Path.GetFileName(file)), File.ReadAllBytes(file));
        Program.Variables["Limits__QuestionsPerMinute"] = "1000";
    }

    private ChatBotProcess Program { get; } = new();

    private DiscordSimulator Discord { get; set; } = null!;

    private SlackSimulator Slack { get; set; } = null!;

    private Serving Server { get; set; } = null!;

    private HttpClient Page { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = new ManualClock() });
        Slack = await SlackSimulator.StartAsync(new SlackSimulatorOptions { Deadline = SlackSimulatorOptions.BesideOtherTests });
        Program.Connect(Discord);
        Program.Connect(Slack);
        Server = new Serving(Program);
        await Server.Until("is ready", "Registered with Discord", "connected in Socket Mode", "Ready to answer");
        Page = new HttpClient { BaseAddress = await Server.AddressAsync() };
    }

    public async Task DisposeAsync()
    {
        Page.Dispose();
        await Server.DisposeAsync();
        await Discord.DisposeAsync();
        await Slack.DisposeAsync();
        Program.Dispose();
    }

    /// <summary>As it is read in Discord, its buttons in brackets.</summary>
    public async Task<string> OnDiscordAsync(string question)
    {
        var answer = await Discord.Rest.InDirectMessage(Discord.World.AddPerson(Somebody())).AsksAsync("ask", ("question", question));
        return $"{answer.Content}\n{string.Join(' ', answer.Buttons.Select(button => $"[{button}]"))}".TrimEnd();
    }

    /// <summary>As it is read in Slack, its buttons in brackets.</summary>
    public async Task<string> OnSlackAsync(string question)
    {
        var name = Somebody();
        var channel = Slack.World.Channel(name);
        var person = Slack.Person(name);
        await person.SlashAsync(channel, "/ask", question);
        return (await person.SeesAsync(channel)).ToString();
    }

    /// <summary>The direct answer as scripts are given it; null without one.</summary>
    public async Task<string?> ShortAsync(string question)
    {
        var printed = (await Program.RunAsync("ask", question, "--json")).Output;
        return JsonNode.Parse(printed)!["short"]?["text"]?.GetValue<string>();
    }

    /// <summary>As it is printed into a pipe.</summary>
    public async Task<string> InTerminalAsync(string question) => (await Program.RunAsync("ask", question)).Output.TrimEnd();

    /// <summary>What the page is given to show, in its order.</summary>
    public async Task<string> OnPageAsync(string question)
    {
        var reply = await (await Page.PostAsJsonAsync("/api/ask", new { text = question })).Content.ReadFromJsonAsync<JsonNode>();
        var text = new StringBuilder($"{reply!["text"]}\n");
        foreach (var item in Of(reply, "items"))
        {
            var numbers = string.Concat(Of(item, "citations").Select(number => $"[{number}]"));
            text.Append(item["kind"]!.GetValue<string>() switch
            {
                "heading" => $"## {item["text"]}\n",
                "statement" => $"{item["text"]} {numbers}\n",
                _ => $"> {item["opening"]}{item["text"]}{item["closing"]} {numbers}\n",
            });
        }

        foreach (var citation in Of(reply, "citations")) text.Append($"[{citation["number"]}] {citation["title"]}, {citation["label"]}\n");
        return text.ToString().TrimEnd();
    }

    private static IEnumerable<JsonNode> Of(JsonNode node, string array) => node[array]!.AsArray().Select(item => item!);

    private string Somebody() => $"somebody-{Interlocked.Increment(ref _asked)}";
}
