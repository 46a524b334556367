using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Messages;

/// <summary>A message as it is shown now. An edit makes another one with the same id.</summary>
/// <param name="Fields">What the bot or the person sent of it: content, embeds, components, flags.</param>
public sealed record ShownMessage(ulong Id, DiscordChannel Channel, DiscordPerson Author, JsonObject Fields)
{
    /// <summary>Of an ephemeral message: the one person who sees it.</summary>
    public DiscordPerson? OnlyFor { get; init; }

    /// <summary>A deferred answer that has not come yet.</summary>
    public bool IsThinking { get; init; }

    public bool IsDeleted { get; init; }

    public int Edits { get; init; }

    /// <summary>The id of the message that this one replies to.</summary>
    public ulong? RepliesTo { get; init; }

    /// <summary>Of an answer to an interaction: who caused it.</summary>
    public DiscordPerson? AskedBy { get; init; }

    /// <summary>Of an answer to an interaction: which one.</summary>
    public ulong? Interaction { get; init; }

    public IReadOnlyList<DiscordPerson> Mentions { get; init; } = [];

    /// <summary>Whether it is made of the newer components alone.</summary>
    public bool IsOfComponents => ((Fields["flags"]?.GetValue<int>() ?? 0) & MessageRules.ComponentsV2) != 0;

    /// <summary>What it says: of a message of components, its texts from top to bottom.</summary>
    public string Content => IsOfComponents ? string.Join('\n', Components.Select(one => one["content"]?.GetValue<string>()).OfType<string>()) : Fields["content"]?.GetValue<string>() ?? "";

    /// <summary>Everything it is made of, what stands inside others too, from top to bottom.</summary>
    public IEnumerable<JsonObject> Components => Array("components").OfType<JsonObject>().SelectMany(Within);

    public IReadOnlyList<ShownEmbed> Embeds => [.. Array("embeds").OfType<JsonObject>().Select(ShownEmbed.Of)];

    /// <summary>All of them, row by row.</summary>
    public IReadOnlyList<ShownButton> Buttons => [.. Components.Where(one => one["type"]?.GetValue<int>() == 2).Select(ShownButton.Of)];

    /// <summary>What can be chosen in its selects.</summary>
    public IReadOnlyList<ShownOption> Options => [.. Components.Where(one => one["type"]?.GetValue<int>() == 3).SelectMany(ShownOption.Of)];

    /// <summary>Whether it may ping nobody, whatever stands in it.</summary>
    public bool IsSilent => Fields["allowed_mentions"]?["parse"] is JsonArray { Count: 0 } && Fields["allowed_mentions"]!["users"] is null && Fields["allowed_mentions"]!["roles"] is null;

    private static IEnumerable<JsonObject> Within(JsonObject component) =>
        new[] { component["accessory"], component["component"] }.Concat(component["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(Within).Prepend(component);

    private JsonArray Array(string field) => Fields[field] as JsonArray ?? [];
}

/// <param name="Color">0xRRGGBB.</param>
public sealed record ShownEmbed(string? Title, string? Description, int? Color, string? Author, string? Footer, IReadOnlyList<(string Name, string Value)> Fields)
{
    public static ShownEmbed Of(JsonObject embed) => new(
        embed["title"]?.GetValue<string>(),
        embed["description"]?.GetValue<string>(),
        embed["color"]?.GetValue<int>(),
        embed["author"]?["name"]?.GetValue<string>(),
        embed["footer"]?["text"]?.GetValue<string>(),
        [.. (embed["fields"] as JsonArray ?? []).OfType<JsonObject>().Select(field => (field["name"]!.GetValue<string>(), field["value"]!.GetValue<string>()))]);
}

/// <summary>Something that can be chosen in a select.</summary>
/// <param name="Select">The select's custom id.</param>
public sealed record ShownOption(string Select, string Label, string Value, string? Description, bool IsChosen)
{
    public static IEnumerable<ShownOption> Of(JsonObject select) => select["options"]!.AsArray().OfType<JsonObject>().Select(option => new ShownOption(
        select["custom_id"]!.GetValue<string>(),
        option["label"]!.GetValue<string>(),
        option["value"]!.GetValue<string>(),
        option["description"]?.GetValue<string>(),
        option["default"]?.GetValue<bool>() ?? false));
}

/// <param name="CustomId">Null for a link.</param>
/// <param name="Style">1 primary, 2 secondary, 3 success, 4 danger, 5 link.</param>
public sealed record ShownButton(string? Label, string? CustomId, int Style, string? Emoji, bool IsDisabled, string? Url)
{
    public static ShownButton Of(JsonObject button) => new(
        button["label"]?.GetValue<string>(),
        button["custom_id"]?.GetValue<string>(),
        button["style"]!.GetValue<int>(),
        button["emoji"]?["name"]?.GetValue<string>(),
        button["disabled"]?.GetValue<bool>() ?? false,
        button["url"]?.GetValue<string>());

    /// <summary>As a person reads it.</summary>
    public override string ToString() => string.Join(' ', new[] { Emoji, Label }.Where(part => !string.IsNullOrEmpty(part)));
}
