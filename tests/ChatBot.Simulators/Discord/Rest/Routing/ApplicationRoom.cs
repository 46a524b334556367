using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Gateway;
using ChatBot.Simulators.Discord.World;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>What the bot asks about itself.</summary>
public sealed class ApplicationRoom(DiscordSimulatorOptions options, DiscordWorld world, DiscordGatewayServer gateway)
{
    public RestAnswer GatewayBot(RestCall call) => RestAnswer.Ok(gateway.ToGatewayBot(options.RecommendedShards));

    public RestAnswer User(RestCall call) => RestAnswer.Ok(world.Bot.ToJson());

    /// <summary>https://discord.com/developers/docs/resources/application#application-object</summary>
    public RestAnswer Application(RestCall call)
    {
        var json = world.Application.ToJson();
        json["name"] = world.Application.Name;
        json["icon"] = null;
        json["description"] = "";
        json["summary"] = "";
        json["bot_public"] = true;
        json["bot_require_code_grant"] = false;
        json["verify_key"] = "00";
        json["owner"] = new JsonObject { ["id"] = world.Bot.Id.ToText(), ["username"] = "owner", ["discriminator"] = "0", ["avatar"] = null };
        json["team"] = null;
        json["bot"] = world.Bot.ToJson();
        json["integration_types_config"] = new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() };
        return RestAnswer.Ok(json);
    }
}
