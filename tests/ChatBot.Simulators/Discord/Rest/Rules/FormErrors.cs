using System.Text.Json.Nodes;
using ChatBot.Simulators.Discord.Rest.Routing;

namespace ChatBot.Simulators.Discord.Rest.Rules;

/// <summary>What is wrong with a body, as the tree that Discord answers with. https://discord.com/developers/docs/reference#error-messages</summary>
public sealed class FormErrors
{
    private const int InvalidFormBody = 50035;

    private readonly JsonObject _tree = [];

    public void Add(string path, string code, string message)
    {
        var node = _tree;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node[step] is not JsonObject next) node[step] = next = [];
            node = next;
        }

        if (node["_errors"] is not JsonArray leaves) node["_errors"] = leaves = [];
        leaves.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    public void ThrowIfAny()
    {
        if (_tree.Count > 0) throw ToRefusal();
    }

    public RefusedException ToRefusal() => new(400, InvalidFormBody, "Invalid Form Body", _tree);
}
