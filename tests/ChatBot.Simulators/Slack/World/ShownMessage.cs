using System.Text.Json.Nodes;

namespace ChatBot.Simulators.Slack.World;

/// <summary>A message that the bot has posted, as people see it.</summary>
/// <param name="Text">What notifications show.</param>
/// <param name="OnlyFor">Whom alone it is shown to; null for everybody in the channel.</param>
public sealed record ShownMessage(string Channel, string Ts, string? ThreadTs, string Text, JsonArray Blocks, string? OnlyFor)
{
    public bool IsDeleted { get; internal set; }

    public bool IsEphemeral => OnlyFor is not null;

    public override string ToString() => MessageText.Of(this);
}

/// <summary>A modal or a Home tab that somebody has before them.</summary>
/// <param name="Root">The first of those that lie on each other.</param>
public sealed record ShownView(string Id, string Root, string User, JsonObject View)
{
    public string Type => View["type"]?.GetValue<string>() ?? "";

    public JsonArray Blocks => View["blocks"]!.AsArray();
}
