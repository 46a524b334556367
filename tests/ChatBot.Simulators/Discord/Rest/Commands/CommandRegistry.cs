using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Routing;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Commands;

/// <summary>The application's global commands, answered as Discord does: whole objects with ids. https://discord.com/developers/docs/interactions/application-commands</summary>
public sealed class CommandRegistry(DiscordWorld world)
{
    private const int ChatInput = 1;

    private IReadOnlyList<JsonObject> _commands = [];

    /// <summary>How often they were overwritten.</summary>
    public int Overwrites { get; private set; }

    public IReadOnlyList<JsonObject> All => _commands;

    public JsonObject? Find(string name, int type) =>
        _commands.FirstOrDefault(command => command["name"]!.GetValue<string>() == name && command["type"]!.GetValue<int>() == type);

    public RestAnswer List(RestCall call)
    {
        CheckApplication(call);
        return RestAnswer.Ok(ToArray());
    }

    public RestAnswer Overwrite(RestCall call)
    {
        CheckApplication(call);
        var commands = call.ReadArray();
        Check(commands);
        _commands = [.. commands.OfType<JsonObject>().Select(Register)];
        Overwrites++;
        return RestAnswer.Ok(ToArray());
    }

    private static void Check(JsonArray commands)
    {
        var errors = new FormErrors();
        var names = new HashSet<(string, int)>();
        foreach (var (index, command) in commands.Index())
        {
            if (command is not JsonObject fields)
            {
                errors.Add($"{index}", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
                continue;
            }

            CommandRules.Check(new Form(fields, $"{index}", errors));
            if (!names.Add((fields["name"]?.ToString() ?? "", TypeOf(fields))))
                errors.Add($"{index}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }

        errors.ThrowIfAny();
        foreach (var (type, most) in ((int, int)[])[(ChatInput, 100), (2, 15), (3, 15)])
        {
            if (commands.OfType<JsonObject>().Count(command => TypeOf(command) == type) > most)
                throw new RefusedException(400, 30032, $"Maximum number of application commands reached ({most})");
        }
    }

    private JsonObject Register(JsonObject command)
    {
        var type = TypeOf(command);
        var known = Find(command["name"]!.GetValue<string>(), type);
        return new JsonObject
        {
            ["id"] = known?["id"]?.DeepClone() ?? world.Snowflakes.Next().ToText(),
            ["application_id"] = world.Application.Id.ToText(),
            ["version"] = world.Snowflakes.Next().ToText(),
            ["default_member_permissions"] = command["default_member_permissions"]?.DeepClone(),
            ["type"] = type,
            ["name"] = command["name"]!.DeepClone(),
            ["name_localizations"] = command["name_localizations"]?.DeepClone(),
            ["description"] = command["description"]?.DeepClone() ?? "",
            ["description_localizations"] = command["description_localizations"]?.DeepClone(),
            ["dm_permission"] = true,
            ["contexts"] = command["contexts"]?.DeepClone(),
            ["integration_types"] = command["integration_types"]?.DeepClone() ?? new JsonArray(0),
            ["nsfw"] = command["nsfw"]?.DeepClone() ?? false,
            ["options"] = Options(command),
        };
    }

    /// <summary>Discord leaves out what is false, and a list that is empty.</summary>
    private static JsonArray? Options(JsonObject owner)
    {
        if (owner["options"]?.DeepClone() is not JsonArray { Count: > 0 } options) return null;

        foreach (var option in options.OfType<JsonObject>())
        {
            foreach (var flag in (string[])["required", "autocomplete"])
            {
                if (option[flag] is null || !option[flag]!.GetValue<bool>()) option.Remove(flag);
            }

            if (Options(option) is { } inner) option["options"] = inner;
            else option.Remove("options");
        }

        return options;
    }

    private static int TypeOf(JsonObject command) => command["type"]?.GetValue<int>() ?? ChatInput;

    private JsonArray ToArray() => new([.. _commands.Select(command =>
    {
        var copy = command.DeepClone().AsObject();
        if (copy["options"] is null) copy.Remove("options");
        return (JsonNode)copy;
    })]);

    private void CheckApplication(RestCall call)
    {
        if (call.Id("application") != world.Application.Id) throw RefusedException.NotFound(10002, "Application");
    }
}
