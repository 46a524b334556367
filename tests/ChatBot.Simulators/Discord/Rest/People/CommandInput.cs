using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Commands;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>What Discord's own client makes of a command while a person fills it in: it offers what is registered and nothing else.</summary>
public static class CommandInput
{
    private const int ChatInput = 1;
    private const int UserMenu = 2;
    private const int MessageMenu = 3;

    /// <param name="focused">The option that is being typed; null when the command is sent.</param>
    public static JsonObject Slash(CommandRegistry registry, string name, IReadOnlyList<(string Name, object Value)> options, string? focused = null)
    {
        var command = registry.Find(name, ChatInput) ?? throw new InvalidOperationException($"/{name} is not registered.");
        var known = (command["options"] as JsonArray ?? []).OfType<JsonObject>().ToDictionary(option => option["name"]!.GetValue<string>());
        if (focused is null && known.Values.FirstOrDefault(option => IsSet(option, "required") && !options.Any(given => given.Name == option["name"]!.GetValue<string>())) is { } missing)
            throw new InvalidOperationException($"/{name} cannot be sent without {missing["name"]}.");

        return new JsonObject
        {
            ["id"] = command["id"]!.DeepClone(),
            ["name"] = name,
            ["type"] = ChatInput,
            ["options"] = new JsonArray([.. options.Select(given => (JsonNode)Option(name, known, given, focused))]),
        };
    }

    public static JsonObject Menu(CommandRegistry registry, string name, JsonObject message)
    {
        var command = registry.Find(name, MessageMenu) ?? throw new InvalidOperationException($"\"{name}\" is not registered.");
        var id = message["id"]!.GetValue<string>();
        return new JsonObject
        {
            ["id"] = command["id"]!.DeepClone(),
            ["name"] = name,
            ["type"] = MessageMenu,
            ["target_id"] = id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [id] = message } },
        };
    }

    public static JsonObject Menu(CommandRegistry registry, string name, DiscordPerson person, DiscordGuild? guild)
    {
        var command = registry.Find(name, UserMenu) ?? throw new InvalidOperationException($"\"{name}\" is not registered.");
        var id = person.Id.ToText();
        var resolved = new JsonObject { ["users"] = new JsonObject { [id] = person.ToJson() } };
        if (guild?.Member(person) is { } member) resolved["members"] = new JsonObject { [id] = member.ToJson(withUser: false) };
        return new JsonObject { ["id"] = command["id"]!.DeepClone(), ["name"] = name, ["type"] = UserMenu, ["target_id"] = id, ["resolved"] = resolved };
    }

    private static JsonObject Option(string command, Dictionary<string, JsonObject> known, (string Name, object Value) given, string? focused)
    {
        var option = known.GetValueOrDefault(given.Name) ?? throw new InvalidOperationException($"/{command} has no option {given.Name}.");
        var json = new JsonObject { ["name"] = given.Name, ["type"] = option["type"]!.DeepClone(), ["value"] = JsonValue.Create(given.Value) };
        if (given.Name != focused) return json;

        if (!IsSet(option, "autocomplete")) throw new InvalidOperationException($"{given.Name} of /{command} is not completed while it is typed.");
        json["focused"] = true;
        return json;
    }

    private static bool IsSet(JsonObject option, string flag) => option[flag]?.GetValue<bool>() ?? false;
}
