using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Rules;

namespace ChatBot.Simulators.Discord.Rest.Routing;

/// <summary>A request that is turned down, with Discord's code and words. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</summary>
public sealed class RefusedException(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Code => code;

    public RestAnswer Answer
    {
        get
        {
            var body = new JsonObject { ["message"] = Message, ["code"] = code };
            if (errors is not null) body["errors"] = errors.DeepClone();
            return new RestAnswer(status, body);
        }
    }

    public static RefusedException NotFound(int code, string what) => new(404, code, "Unknown " + what);

    /// <param name="path">Of the field, with dots: "embeds.0.title".</param>
    public static RefusedException Form(string path, string code, string message)
    {
        var errors = new FormErrors();
        errors.Add(path, code, message);
        return errors.ToRefusal();
    }
}
