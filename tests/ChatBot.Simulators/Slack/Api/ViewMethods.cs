using System.Text.Json.Nodes;
using ChatBot.Simulators.Slack.Rules;
using ChatBot.Simulators.Slack.World;

namespace ChatBot.Simulators.Slack.Api;

/// <summary>views.*: https://docs.slack.dev/surfaces/modals</summary>
internal sealed class ViewMethods(SlackWorld world)
{
    /// <summary>That lie on each other.</summary>
    private const int MostModals = 3;

    public JsonObject Open(ApiArguments arguments) => Trigger(arguments, (user, _) => Show(arguments, user, null));

    public JsonObject Push(ApiArguments arguments) => Trigger(arguments, (user, root) =>
    {
        if (root is null) return ApiAnswer.Error("not_found");
        return world.Views.Count(view => view.Root == root) >= MostModals ? ApiAnswer.Error("push_limit_reached") : Show(arguments, user, root);
    });

    public JsonObject Update(ApiArguments arguments)
    {
        if (arguments.Text("view_id") is not { } id || world.FindView(id) is not { } open) return ApiAnswer.Error("not_found");
        if (ViewRules.Check(arguments.Body["view"], "modal") is { Count: > 0 } errors) return ApiAnswer.Invalid("invalid_arguments", errors);
        var view = open with { View = arguments.Body["view"]!.DeepClone().AsObject() };
        world.Show(view);
        return ApiAnswer.Ok(("view", Json(view)));
    }

    public JsonObject Publish(ApiArguments arguments)
    {
        if (arguments.Text("user_id") is not { } user) return ApiAnswer.Error("invalid_arguments");
        if (ViewRules.Check(arguments.Body["view"], "home") is { Count: > 0 } errors) return ApiAnswer.Invalid("invalid_arguments", errors);
        var view = new ShownView($"V0HOME{user}", $"V0HOME{user}", user, arguments.Body["view"]!.DeepClone().AsObject());
        world.Show(view);
        return ApiAnswer.Ok(("view", Json(view)));
    }

    internal static JsonObject Json(ShownView view)
    {
        var json = view.View.DeepClone().AsObject();
        json["id"] = view.Id;
        json["root_view_id"] = view.Root;
        json["hash"] = "1.a";
        return json;
    }

    private JsonObject Trigger(ApiArguments arguments, Func<string, string?, JsonObject> show)
    {
        if (arguments.Text("trigger_id") is not { } trigger) return ApiAnswer.Error("invalid_arguments");
        return world.Triggers.Use(trigger, out var user, out var root) is { } error ? ApiAnswer.Error(error) : show(user, root);
    }

    private JsonObject Show(ApiArguments arguments, string user, string? root)
    {
        if (ViewRules.Check(arguments.Body["view"], "modal") is { Count: > 0 } errors) return ApiAnswer.Invalid("invalid_arguments", errors);
        var id = world.NextId("V");
        var view = new ShownView(id, root ?? id, user, arguments.Body["view"]!.DeepClone().AsObject());
        world.Show(view);
        return ApiAnswer.Ok(("view", Json(view)));
    }
}
