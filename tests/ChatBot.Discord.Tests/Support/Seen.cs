using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Simulators.Discord.Rest.Messages;

namespace ChatBot.Discord.Tests.Support;

/// <summary>A message as a reader sees it: *bold*, embeds with a bar at their side, buttons in brackets.</summary>
internal static partial class Seen
{
    public static string Of(ShownMessage message)
    {
        var text = new StringBuilder();
        if (message.OnlyFor is { } only) text.Append($"(only {only.Name} sees this)\n");
        if (message.IsThinking) text.Append("thinking …\n");
        foreach (var line in Words(message.Content).Split('\n')) text.Append(line).Append('\n');
        foreach (var embed in message.Embeds) Append(text, embed);
        foreach (var row in Rows(message)) text.Append('\n').AppendJoin(' ', row.Select(button => $"[{button}]")).Append('\n');
        return text.ToString();
    }

    /// <summary>As <see cref="Of"/>, without a sign for what is bold.</summary>
    public static string Plain(ShownMessage message) => Of(message).Replace("*", "", StringComparison.Ordinal);

    /// <summary>Without markup.</summary>
    public static string Words(string markdown) => DiscordReader.Read(Mention().Replace(markdown, "@somebody"), boldMark: "*").Text;

    private static IEnumerable<IEnumerable<ShownButton>> Rows(ShownMessage message) =>
        (message.Fields["components"] as JsonArray ?? []).Select(row => row!["components"]!.AsArray().Select(button => ShownButton.Of(button!.AsObject())));

    private static void Append(StringBuilder text, ShownEmbed embed)
    {
        text.Append($"\n┃ {embed.Author}   (#{embed.Color:X6})\n");
        if (embed.Title is { } title) text.Append($"┃ {Words(title)}\n");
        foreach (var line in Words(embed.Description ?? "").Split('\n')) text.Append($"┃   {line}\n");
        if (embed.Footer is { } footer) text.Append($"┃ {footer}\n");
    }

    [GeneratedRegex("<@[0-9]+>", RegexOptions.None, 1000)]
    private static partial Regex Mention();
}
