using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Interactions;
using ChatBot.Simulators.Discord.Rest.Rules;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Messages;

/// <summary>What becomes visible when the bot sends or edits.</summary>
public static class BotMessages
{
    /// <summary>An answer to an interaction, ephemeral when its flags say so.</summary>
    public static ShownMessage Of(DiscordWorld world, SimulatedInteraction interaction, JsonObject fields) =>
        new(world.Snowflakes.Next(), interaction.Place.Channel, world.Bot, Copy(fields))
        {
            OnlyFor = ((fields["flags"]?.GetValue<int>() ?? 0) & MessageRules.Ephemeral) != 0 ? interaction.Place.Person : null,
            AskedBy = interaction.Place.Person,
            Interaction = interaction.Id,
        };

    /// <summary>What the edit names is replaced, null empties it, and who sees it stays as it was.</summary>
    public static ShownMessage Edited(ShownMessage message, JsonObject edit)
    {
        var fields = Copy(message.Fields);
        foreach (var (field, value) in edit)
        {
            if (field == "flags") fields[field] = (fields[field]?.GetValue<int>() ?? 0) | (value?.GetValue<int>() ?? 0);
            else fields[field] = value?.DeepClone();
        }

        return message with { Fields = fields, IsThinking = false, Edits = message.IsThinking ? message.Edits : message.Edits + 1 };
    }

    public static JsonObject Copy(JsonObject fields) => fields.DeepClone().AsObject();
}
