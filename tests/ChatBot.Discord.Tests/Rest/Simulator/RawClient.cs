using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Simulators.Clocks;
using ChatBot.Simulators.Discord;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.People;

namespace ChatBot.Discord.Tests.Rest.Simulator;

/// <summary>Somebody who sends whatever a specification wants to see refused.</summary>
public abstract class RawClient : IAsyncLifetime
{
    private protected const string Ask = """[{"name":"ask","description":"Ask","options":[{"type":3,"name":"question","description":"In words"},{"type":3,"name":"speaker","description":"Who","autocomplete":true}]}]""";

    /// <summary>One for all: what it sends is told apart by the simulator that it is sent to.</summary>
    private static readonly HttpClient Http = new();

    private protected ManualClock Clock { get; } = new();

    private protected DiscordSimulator Discord { get; private set; } = null!;

    private protected Someone Mara { get; private set; } = null!;

    private protected string Commands => $"applications/{Discord.World.Application.Id}/commands";

    private protected string Messages => $"channels/{Mara.Channel.Id}/messages";

    public async Task InitializeAsync()
    {
        Discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = Clock });
        Mara = Discord.Rest.In(Discord.World.AddGuild("Harbour"), Discord.World.AddPerson("Mara"));
        await AcceptedAsync(HttpMethod.Put, Commands, Ask);
    }

    public async Task DisposeAsync()
    {
        await Discord.DisposeAsync();
    }

    private protected async Task<(int Status, JsonNode? Body)> SendAsync(
        HttpMethod method, string path, string? body = null, string? agent = "DiscordBot (https://example.org/specs, 1)", string? authorization = "right", string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, $"{Discord.ApiUrl}/{path}");
        if (agent is not null) request.Headers.TryAddWithoutValidation("User-Agent", agent);
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization == "right" ? $"Bot {Discord.World.Token}" : authorization);
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (body is not null && contentType is not null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await Http.SendAsync(request).WaitAsync(ManualClock.Patience);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private protected async Task<JsonNode?> AcceptedAsync(HttpMethod method, string path, string? body = null)
    {
        var (status, answer) = await SendAsync(method, path, body);
        Assert.True(status is 200 or 204, $"{status} {answer}");
        return answer;
    }

    /// <param name="field">Where the error stands, with dots; null when it is no matter of a field.</param>
    private protected async Task RefusedAsync(int status, int code, HttpMethod method, string path, string? body = null, string? field = null)
    {
        var (answered, answer) = await SendAsync(method, path, body);
        Assert.Equal((status, code), (answered, (int)answer!["code"]!));
        if (field is null) return;

        var node = answer["errors"];
        foreach (var step in field.Split('.')) node = node?[step];
        Assert.True(node?["_errors"] is JsonArray { Count: > 0 }, $"nothing at {field} in {answer}");
    }

    private protected Task<SimulatedInteraction> AskedAsync() => Mara.SendsAsync("ask", ("question", "Who attended?"));

    private protected static string Callback(SimulatedInteraction interaction) => $"interactions/{interaction.Id}/{interaction.Token}/callback";

    private protected string Webhook(SimulatedInteraction interaction) => $"webhooks/{Discord.World.Application.Id}/{interaction.Token}";

    private protected static string Repeat(int count, string item) => string.Join(',', Enumerable.Range(0, count).Select(number => item.Replace("#", $"{number}", StringComparison.Ordinal)));

    private protected static string Long(int length) => new('x', length);
}
