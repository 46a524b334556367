using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.People;

/// <summary>A person in a channel: where something is said or used, and by whom.</summary>
/// <param name="Guild">Null in a direct message.</param>
/// <param name="Context">0 a server, 1 a direct message with the bot, 2 a direct message or group without it.</param>
public sealed record Place(DiscordPerson Person, DiscordChannel Channel, DiscordGuild? Guild, int Context)
{
    /// <summary>Whether the application is installed by the person and not where they are.</summary>
    public bool IsUserInstallOnly { get; init; }

    /// <summary>What an interaction says about where it comes from.</summary>
    public void Describe(JsonObject interaction)
    {
        interaction["channel_id"] = Channel.Id.ToText();
        interaction["channel"] = new JsonObject { ["id"] = Channel.Id.ToText(), ["type"] = Channel.Type, ["name"] = Channel.Name, ["parent_id"] = Channel.Parent?.ToText(), ["flags"] = 0 };
        interaction["context"] = Context;
        interaction["authorizing_integration_owners"] = IsUserInstallOnly
            ? new JsonObject { ["1"] = Person.Id.ToText() }
            : new JsonObject { ["0"] = Guild?.Id.ToText() ?? "0" };
        if (Guild is null)
        {
            interaction["user"] = Person.ToJson();
            return;
        }

        interaction["guild_id"] = Guild.Id.ToText();
        interaction["guild"] = new JsonObject { ["id"] = Guild.Id.ToText(), ["locale"] = "en-US", ["features"] = new JsonArray() };
        interaction["guild_locale"] = "en-US";
        interaction["member"] = (Guild.Member(Person) ?? Guild.Join(Person)).ToJson();
    }
}
